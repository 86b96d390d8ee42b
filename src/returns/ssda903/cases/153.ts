import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('153', [
  { says: 'all three', tables: { OC3: [{ IN_TOUCH: 'YES', ACTIV: 'F2', ACCOM: 'B1' }] } },
  { says: 'none of them', tables: { OC3: [{ DOB: '01/05/2008' }] } },
  {
    says: 'two of them, whichever they are',
    tables: {
      OC3: [
        { ACTIV: 'F2', ACCOM: 'B1' },
        { IN_TOUCH: 'YES', ACCOM: 'B1' },
        { IN_TOUCH: 'YES', ACTIV: 'F2' },
      ],
    },
    flags: { OC3: [0, 1, 2] },
  },
  {
    says: 'one of them, whichever it is',
    tables: { OC3: [{ IN_TOUCH: 'YES' }, { ACTIV: 'F2' }, { ACCOM: 'B1' }] },
    flags: { OC3: [0, 1, 2] },
  },
  { says: 'a nought is an answer', tables: { OC3: [{ IN_TOUCH: 'DIED', ACTIV: '0', ACCOM: '0' }] } },
]);
