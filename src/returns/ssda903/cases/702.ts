import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('702', [
  {
    says: 'it ends the day before it starts, the same day, and the day after',
    tables: {
      DoLo: [
        { DOLO_START: '05/06/2026', DOLO_END: '04/06/2026' },
        { DOLO_START: '05/06/2026', DOLO_END: '5/6/2026' },
        { DOLO_START: '05/06/2026', DOLO_END: '06/06/2026' },
      ],
    },
    flags: { DoLo: [0, 1] },
  },
  {
    says: 'either day is missing or cannot be read',
    tables: {
      DoLo: [
        { DOLO_START: '05/06/2026' },
        { DOLO_END: '05/06/2026' },
        { DOLO_START: '05/06/2026', DOLO_END: '2026-06-04' },
      ],
    },
  },
]);
