import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('567', [
  {
    says: 'it ends the day before it begins',
    tables: { Missing: [{ MIS_START: '02/06/2026', MIS_END: '01/06/2026' }] },
    flags: { Missing: [0] },
  },
  {
    says: 'it ends on the day it begins, or the day after',
    tables: {
      Missing: [
        { MIS_START: '02/06/2026', MIS_END: '2/6/2026' },
        { MIS_START: '02/06/2026', MIS_END: '03/06/2026' },
      ],
    },
  },
  {
    says: 'either day is missing or cannot be read',
    tables: {
      Missing: [
        { MIS_START: '02/06/2026' },
        { MIS_END: '01/06/2026' },
        { MIS_START: '02/06/2026', MIS_END: '2026-06-01' },
      ],
    },
  },
]);
