import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('351', [
  {
    says: 'twenty-five on 31 March, on 1 April and on 2 April',
    tables: { Header: [{ DOB: '31/03/2001' }, { DOB: '01/04/2001' }, { DOB: '02/04/2001' }] },
    flags: { Header: [0] },
  },
  {
    says: 'a year earlier',
    tables: { Header: [{ DOB: '31/03/2000' }, { DOB: '01/04/2000' }] },
    year: '2025-26',
    flags: { Header: [0] },
  },
  { says: 'no date of birth', tables: { Header: [{}, { DOB: '1990-04-01' }] } },
]);
