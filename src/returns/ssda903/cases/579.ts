import { casesOf } from '../testing/rule-case.ts';

const first = { DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: '01/09/2026' };

export const cases = casesOf('579', [
  {
    says: 'a new decision the day before the earlier was reversed',
    tables: { PlacedAdoption: [{ DATE_PLACED: '31/08/2026' }, first] },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'a new decision on the day of the reversal, or the day after',
    tables: {
      PlacedAdoption: [
        first,
        { DATE_PLACED: '01/09/2026', DATE_PLACED_CEASED: '02/09/2026' },
        { DATE_PLACED: '03/09/2026' },
      ],
    },
  },
  {
    says: 'the earlier was not reversed, or on no day that can be read',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED: '01/06/2026' },
        { DATE_PLACED: '01/12/2026' },
        { CHILD: 'B', DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: 'AUTUMN' },
        { CHILD: 'B', DATE_PLACED: '01/12/2026' },
      ],
    },
    flags: { PlacedAdoption: [1, 3] },
  },
  {
    says: 'the order is that of the decisions, not of their reversals; one without a date comes last',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: '01/12/2026' },
        { DATE_PLACED: '01/07/2026', DATE_PLACED_CEASED: '01/08/2026' },
        { DATE_PLACED: '' },
      ],
    },
    flags: { PlacedAdoption: [1] },
  },
  {
    says: 'the two are of two children',
    tables: { PlacedAdoption: [first, { CHILD: 'B', DATE_PLACED: '31/08/2026' }] },
  },
]);
