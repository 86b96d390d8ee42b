import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('116', [
  {
    says: 'a real day, in one figure or two',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED_CEASED: '01/05/2026' },
        { DATE_PLACED_CEASED: '1/5/2026' },
        { DATE_PLACED_CEASED: ' 29/02/2024 ' },
      ],
    },
  },
  { says: 'a blank', tables: { PlacedAdoption: [{ DATE_PLACED_CEASED: '' }] } },
  {
    says: 'a day that no month has',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED_CEASED: '31/04/2026' },
        { DATE_PLACED_CEASED: '29/02/2026' },
        { DATE_PLACED_CEASED: '04/13/2026' },
      ],
    },
    flags: { PlacedAdoption: [0, 1, 2] },
  },
  {
    says: 'another notation, or words',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED_CEASED: '2026-05-01' },
        { DATE_PLACED_CEASED: '01.05.2026' },
        { DATE_PLACED_CEASED: '01/05/26' },
        { DATE_PLACED_CEASED: 'N/A' },
      ],
    },
    flags: { PlacedAdoption: [0, 1, 2, 3] },
  },
  {
    says: 'two children, one of them with a day that is none',
    tables: {
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED_CEASED: '30/04/2026' },
        { CHILD: 'B', DATE_PLACED_CEASED: '30/02/2026' },
      ],
    },
    flags: { PlacedAdoption: [1] },
  },
]);
