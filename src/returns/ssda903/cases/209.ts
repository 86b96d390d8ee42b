import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('209', [
  {
    says: 'the fourth birthday on 31 August of the year before, the day before and the day after',
    tables: {
      Header: [
        { UPN: 'UN1', DOB: '30/08/2021' },
        { UPN: 'UN1', DOB: '31/08/2021' },
        { UPN: 'UN1', DOB: '01/09/2021' },
      ],
    },
    flags: { Header: [0, 1] },
  },
  {
    says: 'another code, a number or none',
    tables: {
      Header: [
        { UPN: 'UN2', DOB: '01/01/2012' },
        { UPN: 'A123456789012', DOB: '01/01/2012' },
        { UPN: '', DOB: '01/01/2012' },
      ],
    },
  },
  {
    says: 'no date of birth',
    tables: { Header: [{ UPN: 'UN1' }, { UPN: 'un1', DOB: '2012-01-01' }] },
  },
  {
    says: 'a year earlier the boundary is a year earlier',
    tables: {
      Header: [
        { UPN: 'UN1', DOB: '31/08/2020' },
        { UPN: 'UN1', DOB: '01/09/2020' },
      ],
    },
    year: '2025-26',
    flags: { Header: [0] },
  },
]);
