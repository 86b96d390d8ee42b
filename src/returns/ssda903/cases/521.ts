import { casesOf } from '../testing/rule-case.ts';

const placed = { PLACE: 'A3', DECOM: '10/05/2026' };

export const cases = casesOf('521', [
  {
    says: 'the decision was made the day before, on the day, and the day after',
    tables: {
      Episodes: [
        { ...placed, CHILD: 'A' },
        { ...placed, CHILD: 'B' },
        { ...placed, CHILD: 'C' },
      ],
      AD1: [
        { CHILD: 'A', DATE_INT: '09/05/2026' },
        { CHILD: 'B', DATE_INT: '10/05/2026' },
        { CHILD: 'C', DATE_INT: '11/05/2026' },
      ],
    },
    flags: { Episodes: [2], AD1: [2] },
  },
  {
    says: 'each type of placement for adoption counts, and no other',
    tables: {
      Episodes: ['A3', 'A4', 'A5', 'A6', 'U1', ''].map((PLACE) => ({ ...placed, PLACE })),
      AD1: [{ DATE_INT: '11/05/2026' }],
    },
    flags: { Episodes: [0, 1, 2, 3], AD1: [0] },
  },
  {
    says: 'either date is missing, or the rows are of two children',
    tables: {
      Episodes: [
        { ...placed, CHILD: 'A' },
        { CHILD: 'B', PLACE: 'A3', DECOM: 'SOON' },
        { ...placed, CHILD: 'C' },
      ],
      AD1: [
        { CHILD: 'A', DATE_INT: '' },
        { CHILD: 'B', DATE_INT: '11/05/2026' },
        { CHILD: 'D', DATE_INT: '11/05/2026' },
      ],
    },
  },
  {
    says: 'rows without a child do not belong together',
    tables: { Episodes: [{ ...placed, CHILD: '' }], AD1: [{ CHILD: '', DATE_INT: '11/05/2026' }] },
  },
]);
