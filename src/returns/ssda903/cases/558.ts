import { casesOf } from '../testing/rule-case.ts';

const reversed = { DATE_PLACED_CEASED: '10/05/2025' };

export const cases = casesOf('558', [
  {
    says: 'one adoption, and its only decision is reversed',
    tables: {
      Episodes: [
        { CHILD: 'A', REC: 'E11' },
        { CHILD: 'B', REC: 'E12' },
      ],
      PlacedAdoption: [
        { ...reversed, CHILD: 'A' },
        { ...reversed, CHILD: 'B' },
      ],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'both of two decisions are reversed, and one of two',
    tables: {
      Episodes: [
        { CHILD: 'A', REC: 'E11' },
        { CHILD: 'B', REC: 'E11' },
      ],
      PlacedAdoption: [
        { ...reversed, CHILD: 'A' },
        { ...reversed, CHILD: 'A' },
        { ...reversed, CHILD: 'B' },
        { CHILD: 'B', DATE_PLACED: '01/06/2025' },
      ],
    },
    flags: { Episodes: [0] },
  },
  {
    says: 'only the episodes that end in adoption are flagged',
    tables: { Episodes: [{ REC: 'X1' }, { REC: 'E12' }, { REC: '' }], PlacedAdoption: [reversed] },
    flags: { Episodes: [1] },
  },
  {
    says: 'a reversal that cannot be read as a day is given',
    tables: { Episodes: [{ REC: 'E11' }], PlacedAdoption: [{ DATE_PLACED_CEASED: 'YES' }] },
    flags: { Episodes: [0] },
  },
  {
    says: 'no decision, or one that stands, or another child’s',
    tables: {
      Episodes: [
        { CHILD: 'A', REC: 'E11' },
        { CHILD: 'B', REC: 'E11' },
      ],
      PlacedAdoption: [
        { CHILD: 'B', DATE_PLACED_CEASED: '' },
        { ...reversed, CHILD: 'C' },
      ],
    },
  },
]);
