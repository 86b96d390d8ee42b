import { casesOf } from '../testing/rule-case.ts';

const left = { PLACE: 'A3', LS: 'V2', REC: 'E4A' };
const reversed = { DATE_PLACED_CEASED: '10/05/2026', REASON_PLACED_CEASED: 'RD3' };

export const cases = casesOf('557', [
  {
    says: 'no decision at all',
    tables: { Episodes: [left], PlacedAdoption: [] },
    flags: { Episodes: [0] },
  },
  { says: 'the reversal is complete', tables: { Episodes: [left], PlacedAdoption: [reversed] } },
  {
    says: 'the reversal lacks its day, its reason, or both',
    tables: {
      Episodes: [
        { ...left, CHILD: 'A' },
        { ...left, CHILD: 'B' },
        { ...left, CHILD: 'C' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', REASON_PLACED_CEASED: 'RD3' },
        { CHILD: 'B', DATE_PLACED_CEASED: '10/05/2026' },
        { CHILD: 'C' },
      ],
    },
    flags: { Episodes: [0, 1, 2], PlacedAdoption: [0, 1, 2] },
  },
  {
    says: 'of two decisions only the one without its reversal is flagged',
    tables: { Episodes: [left], PlacedAdoption: [reversed, {}] },
    flags: { Episodes: [0], PlacedAdoption: [1] },
  },
  {
    says: 'each placement for adoption counts, and a placement order in any placement; nothing else',
    tables: {
      Episodes: [
        ...['A3', 'A4', 'A5', 'A6', 'U1'].map((PLACE) => ({ ...left, PLACE })),
        { ...left, PLACE: 'U1', LS: 'E1' },
        { ...left, PLACE: '', LS: '' },
      ],
      PlacedAdoption: [],
    },
    flags: { Episodes: [0, 1, 2, 3, 5] },
  },
  {
    says: 'the child was adopted, went on in care, or has not left',
    tables: {
      Episodes: ['E11', 'E12', 'X1', ''].map((REC) => ({ ...left, REC })),
      PlacedAdoption: [],
    },
  },
  {
    says: 'another child’s decision does not count',
    tables: { Episodes: [{ ...left, CHILD: 'A' }], PlacedAdoption: [{ ...reversed, CHILD: 'B' }] },
    flags: { Episodes: [0] },
  },
]);
