import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('523', [
  {
    says: 'the same day, a day earlier, and a day later',
    tables: {
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '10/5/2026' },
        { CHILD: 'B', DATE_PLACED: '09/05/2026' },
        { CHILD: 'C', DATE_PLACED: '11/05/2026' },
      ],
      AD1: [
        { CHILD: 'A', DATE_INT: '10/05/2026' },
        { CHILD: 'B', DATE_INT: '10/05/2026' },
        { CHILD: 'C', DATE_INT: '10/05/2026' },
      ],
    },
    flags: { PlacedAdoption: [1, 2], AD1: [1, 2] },
  },
  {
    says: 'either is blank or is no date',
    tables: {
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '' },
        { CHILD: 'B', DATE_PLACED: '10/05/2026' },
        { CHILD: 'C', DATE_PLACED: '10/05/2026' },
        { CHILD: 'D', DATE_PLACED: '2026-05-11' },
      ],
      AD1: [
        { CHILD: 'A', DATE_INT: '10/05/2026' },
        { CHILD: 'B', DATE_INT: '' },
        { CHILD: 'C', DATE_INT: '2026-05-11' },
        { CHILD: 'D', DATE_INT: '10/05/2026' },
      ],
    },
  },
  {
    says: 'of two decisions the one that differs is flagged with the adoption',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '10/05/2026' }, { DATE_PLACED: '10/05/2025' }],
      AD1: [{ DATE_INT: '10/05/2026' }],
    },
    flags: { PlacedAdoption: [1], AD1: [0] },
  },
  {
    says: 'the rows are of two children',
    tables: {
      PlacedAdoption: [{ CHILD: 'A', DATE_PLACED: '09/05/2026' }],
      AD1: [{ CHILD: 'B', DATE_INT: '10/05/2026' }],
    },
  },
]);
