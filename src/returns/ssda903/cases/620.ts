import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('620', [
  {
    says: 'eleven the day before the year, on its first day, and the day after',
    tables: {
      Header: [
        { MOTHER: '1', DOB: '31/03/2015' },
        { MOTHER: '1', DOB: '01/04/2015' },
        { MOTHER: '1', DOB: '02/04/2015' },
      ],
    },
    flags: { Header: [2] },
  },
  {
    says: 'not a mother, or not said',
    tables: { Header: [{ MOTHER: '0', DOB: '01/06/2020' }, { DOB: '01/06/2020' }] },
  },
  {
    says: 'no date of birth, or none that can be read',
    tables: { Header: [{ MOTHER: '1' }, { MOTHER: '1', DOB: '2020-06-01' }] },
  },
]);
