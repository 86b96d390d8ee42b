import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('120', [
  {
    says: 'each code of the list',
    tables: {
      PlacedAdoption: [
        { REASON_PLACED_CEASED: 'RD1' },
        { REASON_PLACED_CEASED: 'RD2' },
        { REASON_PLACED_CEASED: 'RD3' },
        { REASON_PLACED_CEASED: 'RD4' },
      ],
    },
  },
  {
    says: 'a blank: this rule is not about those',
    tables: { PlacedAdoption: [{ REASON_PLACED_CEASED: '' }] },
  },
  {
    says: 'the neighbours of the list',
    tables: {
      PlacedAdoption: [
        { REASON_PLACED_CEASED: 'RD0' },
        { REASON_PLACED_CEASED: 'RD5' },
        { REASON_PLACED_CEASED: 'RD' },
      ],
    },
    flags: { PlacedAdoption: [0, 1, 2] },
  },
  {
    says: 'two children, one of them with a code of no list; spaces are no fault',
    tables: {
      PlacedAdoption: [
        { CHILD: 'A', REASON_PLACED_CEASED: 'Q9' },
        { CHILD: 'B', REASON_PLACED_CEASED: ' rd1 ' },
      ],
    },
    flags: { PlacedAdoption: [0] },
  },
]);
