import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('188', [
  {
    says: 'fourth birthday the day before the year ends, on its last day and the day after',
    tables: {
      OC2: [
        { DOB: '30/03/2023', SDQ_SCORE: '12' },
        { DOB: '31/03/2023', SDQ_SCORE: '12' },
        { DOB: '01/04/2023', SDQ_SCORE: '12' },
      ],
    },
    flags: { OC2: [2] },
  },
  {
    says: 'a reason, or both',
    tables: {
      OC2: [
        { DOB: '01/05/2025', SDQ_REASON: 'SDQ1' },
        { DOB: '01/05/2025', SDQ_SCORE: '12', SDQ_REASON: 'SDQ1' },
      ],
    },
    flags: { OC2: [0, 1] },
  },
  { says: 'neither', tables: { OC2: [{ DOB: '01/05/2025' }, { DOB: '01/05/2025', CONVICTED: '0' }] } },
  {
    says: 'the date of birth is blank or no day',
    tables: { OC2: [{ SDQ_SCORE: '12' }, { DOB: '31/04/2024', SDQ_SCORE: '12' }] },
  },
]);
