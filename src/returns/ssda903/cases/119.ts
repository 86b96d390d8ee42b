import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('119', [
  {
    says: 'both, or neither',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED_CEASED: '01/05/2026', REASON_PLACED_CEASED: 'RD1' },
        { DATE_PLACED: '01/05/2026' },
      ],
    },
  },
  {
    says: 'a date without a reason',
    tables: { PlacedAdoption: [{ DATE_PLACED_CEASED: '01/05/2026' }] },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'a reason without a date',
    tables: { PlacedAdoption: [{ REASON_PLACED_CEASED: 'RD1' }] },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'what stands there counts, whether or not it is a date or a code',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED_CEASED: 'N/A', REASON_PLACED_CEASED: 'RD9' },
        { DATE_PLACED_CEASED: 'N/A' },
        { REASON_PLACED_CEASED: 'RD9' },
      ],
    },
    flags: { PlacedAdoption: [1, 2] },
  },
]);
