import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('701', [
  {
    says: 'a date, or a blank',
    tables: { DoLo: [{ DOLO_END: '01/06/2026' }, { DOLO_START: '01/06/2026' }] },
  },
  {
    says: 'a day that there is not, or another way of writing',
    tables: { DoLo: [{ DOLO_END: '31/06/2026' }, { DOLO_END: '2026-06-01' }, { DOLO_END: 'N/A' }] },
    flags: { DoLo: [0, 1, 2] },
  },
]);
