import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('612', [
  {
    says: 'a date, even one that cannot be read, and no mother or nothing said',
    tables: {
      Header: [
        { SEX: 'F', MOTHER: '0', MC_DOB: '01/06/2025' },
        { SEX: 'F', MOTHER: '', MC_DOB: '01/06/2025' },
        { SEX: 'F', MOTHER: '0', MC_DOB: 'JUNE' },
      ],
    },
    flags: { Header: [0, 1, 2] },
  },
  {
    says: 'a mother, or a code that there is not',
    tables: {
      Header: [
        { SEX: 'F', MOTHER: '1', MC_DOB: '01/06/2025' },
        { SEX: 'F', MOTHER: 'N', MC_DOB: '01/06/2025' },
      ],
    },
  },
  { says: 'no date', tables: { Header: [{ SEX: 'F', MOTHER: '0' }, { SEX: 'F' }] } },
  {
    says: 'not a girl, as far as the return says',
    tables: {
      Header: [
        { SEX: 'M', MC_DOB: '01/06/2025' },
        { SEX: 'U', MOTHER: '0', MC_DOB: '01/06/2025' },
      ],
    },
  },
]);
