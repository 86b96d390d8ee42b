import { casesOf } from '../testing/rule-case.ts';

const decided = { DATE_PLACED: '10/05/2026' };

export const cases = casesOf('522', [
  {
    says: 'it was reversed the day before, on the day, and the day after',
    tables: {
      PlacedAdoption: [
        { ...decided, DATE_PLACED_CEASED: '09/05/2026' },
        { ...decided, DATE_PLACED_CEASED: '10/05/2026' },
        { ...decided, DATE_PLACED_CEASED: '11/05/2026' },
      ],
    },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'it was not reversed, or either date is missing',
    tables: {
      PlacedAdoption: [
        decided,
        { ...decided, DATE_PLACED_CEASED: '2026-05-09' },
        { DATE_PLACED_CEASED: '09/05/2026' },
      ],
    },
  },
]);
