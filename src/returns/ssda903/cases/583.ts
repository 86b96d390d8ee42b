import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('583', [
  {
    says: 'an earlier decision without a reversal, wherever it stands in the file',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED: '01/12/2026' },
        { DATE_PLACED: '30/11/2026' },
        { CHILD: 'B', DATE_PLACED: '30/11/2026' },
        { CHILD: 'B', DATE_PLACED: '01/12/2026' },
      ],
    },
    flags: { PlacedAdoption: [1, 2] },
  },
  {
    says: 'the later by the calendar, not by its first figures',
    tables: { PlacedAdoption: [{ DATE_PLACED: '31/01/2025' }, { DATE_PLACED: '01/12/2026' }] },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'the earlier was reversed, on a day or on something that stands for one',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: '01/09/2026' },
        { DATE_PLACED: '02/06/2026', DATE_PLACED_CEASED: 'AUTUMN' },
        { DATE_PLACED: '01/12/2026' },
      ],
    },
  },
  {
    says: 'one decision',
    tables: { PlacedAdoption: [{ DATE_PLACED: '01/06/2026' }, { CHILD: 'B', DATE_PLACED: '' }] },
  },
  {
    says: 'a decision without a date counts as the oldest',
    tables: { PlacedAdoption: [{ DATE_PLACED: '' }, { DATE_PLACED: '01/06/2026' }, { DATE_PLACED: 'JULY' }] },
    flags: { PlacedAdoption: [0, 2] },
  },
  {
    says: 'two of one day, or two without a date: the first in the file stands',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED: '01/06/2026' },
        { DATE_PLACED: '01/06/2026' },
        { CHILD: 'B', DATE_PLACED: '' },
        { CHILD: 'B', DATE_PLACED: '' },
      ],
    },
    flags: { PlacedAdoption: [1, 3] },
  },
  {
    says: 'one whose date cannot be read is older than one that has a date, wherever it stands',
    tables: { PlacedAdoption: [{ DATE_PLACED: 'JULY' }, { DATE_PLACED: '01/06/2026' }] },
    flags: { PlacedAdoption: [0] },
  },
]);
