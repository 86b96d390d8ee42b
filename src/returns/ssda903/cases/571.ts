import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('571', [
  {
    says: 'the day before the year, and its first',
    tables: { Missing: [{ MIS_END: '31/03/2026' }, { MIS_END: '01/04/2026' }] },
    flags: { Missing: [0] },
  },
  {
    says: 'the last day of the year, and the day after',
    tables: { Missing: [{ MIS_END: '31/03/2027' }, { MIS_END: '01/04/2027' }] },
    flags: { Missing: [1] },
  },
  {
    says: 'no end, or none that can be read',
    tables: { Missing: [{ MIS_END: '' }, { MIS_END: '2027-04-01' }] },
  },
]);
