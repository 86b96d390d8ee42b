import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('708', [
  {
    says: 'the day before birth, the day of birth, and the day after',
    tables: {
      DoLo: [
        { DOB: '05/06/2026', DOLO_START: '04/06/2026' },
        { DOB: '05/06/2026', DOLO_START: '05/06/2026' },
        { DOB: '05/06/2026', DOLO_START: '06/06/2026' },
      ],
    },
    flags: { DoLo: [0, 1] },
  },
  {
    says: 'either date is missing or cannot be read',
    tables: {
      DoLo: [
        { DOB: '05/06/2026' },
        { DOLO_START: '04/06/2026' },
        { DOB: '2026-06-05', DOLO_START: '04/06/2026' },
      ],
    },
  },
]);
