import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('1004', [
  {
    says: 'a day in the return’s notation',
    tables: { Missing: [{ MIS_START: '05/11/2026' }, { MIS_START: '5/1/2027' }] },
  },
  {
    says: 'a blank',
    tables: { Missing: [{ MIS_START: '05/11/2026' }, { MIS_START: '' }] },
    flags: { Missing: [1] },
  },
  {
    says: 'another notation, a day that is not in the calendar, and a word',
    tables: {
      Missing: [
        { MIS_START: '2026-11-05' },
        { MIS_START: '31/11/2026' },
        { MIS_START: 'N/A' },
        { MIS_START: '05/11/26' },
      ],
    },
    flags: { Missing: [0, 1, 2, 3] },
  },
  { says: 'an end alone', tables: { Missing: [{ MIS_END: '05/11/2026' }] }, flags: { Missing: [0] } },
]);
