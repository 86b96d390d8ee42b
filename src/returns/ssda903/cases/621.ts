import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('621', [
  {
    says: 'her child was born the day before her, on the same day, and the day after',
    tables: {
      Header: [
        { DOB: '05/06/2010', MC_DOB: '04/06/2010' },
        { DOB: '05/06/2010', MC_DOB: '05/06/2010' },
        { DOB: '05/06/2010', MC_DOB: '06/06/2010' },
      ],
    },
    flags: { Header: [0, 1] },
  },
  {
    says: 'her own date of birth is missing or cannot be read',
    tables: { Header: [{ MC_DOB: '04/06/2025' }, { DOB: '2010-06-05', MC_DOB: '04/06/2025' }] },
    flags: { Header: [0, 1] },
  },
  {
    says: 'no date of birth of a child, or none that can be read',
    tables: { Header: [{ DOB: '05/06/2010' }, { DOB: '05/06/2010', MC_DOB: '2010-06-04' }] },
  },
]);
