import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('391', [
  {
    says: 'the seventeenth birthday is on 1 April of the next year',
    tables: { OC3: [{ DOB: '01/04/2010', IN_TOUCH: 'YES' }] },
    flags: { OC3: [0] },
  },
  {
    says: 'the seventeenth birthday is on 31 March',
    tables: { OC3: [{ DOB: '31/03/2010', IN_TOUCH: 'YES' }] },
  },
  {
    says: 'any one of the three is given',
    tables: {
      OC3: [
        { CHILD: 'A', DOB: '01/01/2012', IN_TOUCH: 'NO' },
        { CHILD: 'B', DOB: '01/01/2012', ACTIV: 'F1' },
        { CHILD: 'C', DOB: '01/01/2012', ACCOM: 'B1' },
      ],
    },
    flags: { OC3: [0, 1, 2] },
  },
  { says: 'none of the three is given', tables: { OC3: [{ DOB: '01/01/2012' }] } },
  {
    says: 'no date of birth, or one that is none',
    tables: {
      OC3: [
        { CHILD: 'A', IN_TOUCH: 'YES' },
        { CHILD: 'B', DOB: '2012-01-01', IN_TOUCH: 'YES' },
      ],
    },
  },
]);
