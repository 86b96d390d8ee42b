import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('704', [
  {
    says: 'the day before the year, and its first',
    tables: { DoLo: [{ DOLO_END: '31/03/2026' }, { DOLO_END: '01/04/2026' }] },
    flags: { DoLo: [0] },
  },
  {
    says: 'the last day of the year, and the day after',
    tables: { DoLo: [{ DOLO_END: '31/03/2027' }, { DOLO_END: '01/04/2027' }] },
    flags: { DoLo: [1] },
  },
  {
    says: 'no end, or none that can be read',
    tables: { DoLo: [{ DOLO_END: '' }, { DOLO_END: '2027-04-01' }] },
  },
]);
