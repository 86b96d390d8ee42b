import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('703', [
  {
    says: 'on the last day of the year, and the day after',
    tables: { DoLo: [{ DOLO_START: '31/03/2027' }, { DOLO_START: '01/04/2027' }] },
    flags: { DoLo: [1] },
  },
  {
    says: 'before the year, on no day, or on one that cannot be read',
    tables: { DoLo: [{ DOLO_START: '31/03/2026' }, { DOLO_START: '' }, { DOLO_START: '2027-04-01' }] },
  },
]);
