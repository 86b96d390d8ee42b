import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('586', [
  {
    says: 'the day before birth, the day of birth, and the day after',
    tables: {
      Missing: [
        { DOB: '05/06/2026', MIS_START: '04/06/2026' },
        { DOB: '05/06/2026', MIS_START: '05/06/2026' },
        { DOB: '05/06/2026', MIS_START: '06/06/2026' },
      ],
    },
    flags: { Missing: [0, 1] },
  },
  {
    says: 'either date is missing or cannot be read',
    tables: {
      Missing: [
        { DOB: '05/06/2026' },
        { MIS_START: '04/06/2026' },
        { DOB: '05/06/2026', MIS_START: '2026-06-04' },
      ],
    },
  },
]);
