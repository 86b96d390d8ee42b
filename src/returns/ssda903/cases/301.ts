import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('301', [
  {
    says: 'born on 30 March, 31 March and 1 April',
    tables: { Header: [{ DOB: '30/03/2027' }, { DOB: '31/03/2027' }, { DOB: '01/04/2027' }] },
    flags: { Header: [2] },
  },
  {
    says: 'a year earlier',
    tables: { Header: [{ DOB: '31/03/2026' }, { DOB: '01/04/2026' }] },
    year: '2025-26',
    flags: { Header: [1] },
  },
  { says: 'no date of birth', tables: { Header: [{}, { DOB: '2027-04-01' }] } },
]);
