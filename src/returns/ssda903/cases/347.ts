import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('347', [
  {
    says: 'eighteen on 31 March, on 1 April and on 2 April',
    tables: {
      OC3: [
        { DOB: '31/03/2008', ACCOM: 'T1' },
        { DOB: '01/04/2008', ACCOM: 'T2' },
        { DOB: '02/04/2008', ACCOM: 'T1' },
      ],
    },
    flags: { OC3: [2] },
  },
  {
    says: 'both codes of a foyer, and others',
    tables: { OC3: ['T1', 'T2', 'T', 'D1', 'U1', '0', ''].map((ACCOM) => ({ DOB: '01/06/2009', ACCOM })) },
    flags: { OC3: [0, 1] },
  },
  { says: 'a younger person elsewhere', tables: { OC3: [{ DOB: '01/06/2009', ACCOM: 'D1' }] } },
  {
    says: 'a date of birth that is none does not keep the rule from others',
    tables: {
      OC3: [
        { CHILD: 'A', DOB: '2009-06-01', ACCOM: 'T1' },
        { CHILD: 'B', DOB: '', ACCOM: 'T1' },
        { CHILD: 'C', DOB: '01/06/2009', ACCOM: 'T1' },
      ],
    },
    flags: { OC3: [2] },
  },
]);
