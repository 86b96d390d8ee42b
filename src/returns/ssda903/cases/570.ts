import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('570', [
  {
    says: 'on the last day of the year, and the day after',
    tables: { Missing: [{ MIS_START: '31/03/2027' }, { MIS_START: '01/04/2027' }] },
    flags: { Missing: [1] },
  },
  {
    says: 'before the year, on no day, or on one that cannot be read',
    tables: { Missing: [{ MIS_START: '31/03/2026' }, { MIS_START: '' }, { MIS_START: '2027-04-01' }] },
  },
  {
    says: 'the year of the return decides',
    year: '2025-26',
    tables: { Missing: [{ MIS_START: '31/03/2026' }, { MIS_START: '01/04/2026' }] },
    flags: { Missing: [1] },
  },
]);
