import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('189', [
  {
    says: 'seventeenth birthday the day before the year began, on its first day and the day after',
    tables: {
      OC2: [
        { DOB: '31/03/2009', SDQ_SCORE: '12' },
        { DOB: '01/04/2009', SDQ_SCORE: '12' },
        { DOB: '02/04/2009', SDQ_SCORE: '12' },
      ],
    },
    flags: { OC2: [0] },
  },
  {
    says: 'a reason, or both',
    tables: {
      OC2: [
        { DOB: '01/05/2008', SDQ_REASON: 'SDQ1' },
        { DOB: '01/05/2008', SDQ_SCORE: '12', SDQ_REASON: 'SDQ1' },
      ],
    },
    flags: { OC2: [0, 1] },
  },
  { says: 'neither', tables: { OC2: [{ DOB: '01/05/2008' }, { DOB: '01/05/2008', CONVICTED: '0' }] } },
  {
    says: 'the date of birth is blank or no day',
    tables: { OC2: [{ SDQ_SCORE: '12' }, { DOB: '31/04/2024', SDQ_SCORE: '12' }] },
  },
]);
