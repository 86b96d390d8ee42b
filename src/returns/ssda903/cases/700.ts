import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('700', [
  { says: 'a date', tables: { DoLo: [{ DOLO_START: '01/06/2026' }, { DOLO_START: ' 1/6/2026 ' }] } },
  { says: 'a blank', tables: { DoLo: [{ DOLO_END: '01/06/2026' }] }, flags: { DoLo: [0] } },
  {
    says: 'a day that there is not, or another way of writing',
    tables: {
      DoLo: [{ DOLO_START: '31/06/2026' }, { DOLO_START: '2026-06-01' }, { DOLO_START: '01/06/26' }],
    },
    flags: { DoLo: [0, 1, 2] },
  },
]);
