import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('611', [
  { says: 'a mother, and no date', tables: { Header: [{ MOTHER: '1' }] }, flags: { Header: [0] } },
  {
    says: 'the date is given, or something that stands for one',
    tables: {
      Header: [
        { MOTHER: '1', MC_DOB: '01/06/2025' },
        { MOTHER: '1', MC_DOB: 'JUNE' },
      ],
    },
  },
  { says: 'not a mother, or not said', tables: { Header: [{ MOTHER: '0' }, { MOTHER: '' }] } },
]);
