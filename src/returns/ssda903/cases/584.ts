import { casesOf } from '../testing/rule-case.ts';

const PlacedAdoption_last = [{ DATE_PLACED: '28/02/2026', DATE_PLACED_CEASED: '20/03/2026' }];

export const cases = casesOf('584', [
  {
    says: 'dated the day before last year’s, the same day, and the day after',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED: '27/02/2026' },
        { DATE_PLACED: '28/2/2026' },
        { DATE_PLACED: '01/03/2026' },
      ],
      PlacedAdoption_last,
    },
    flags: { PlacedAdoption: [0, 1] },
  },
  {
    says: 'no date; or one that cannot be read, of which another rule speaks',
    tables: { PlacedAdoption: [{ DATE_PLACED: '' }, { DATE_PLACED: '2026-02-27' }], PlacedAdoption_last },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'last year gives only a reason of reversal',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '28/02/2026' }],
      PlacedAdoption_last: [{ DATE_PLACED: '28/02/2026', REASON_PLACED_CEASED: 'RD4' }],
    },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'last year’s was not reversed',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '28/02/2026' }],
      PlacedAdoption_last: [{ DATE_PLACED: '28/02/2026' }],
    },
  },
  {
    says: 'the row that is wrong is flagged, wherever it stands and whoever comes first',
    tables: {
      PlacedAdoption: [
        { CHILD: 'C', DATE_PLACED: '01/01/2020' },
        { CHILD: 'B', DATE_PLACED: '01/05/2026' },
        { CHILD: 'A', DATE_PLACED: '01/01/2026' },
      ],
      PlacedAdoption_last: [
        ...PlacedAdoption_last,
        { CHILD: 'B', DATE_PLACED: '28/02/2026', REASON_PLACED_CEASED: 'RD1' },
      ],
    },
    flags: { PlacedAdoption: [2] },
  },
  {
    says: 'last year’s day of reversal is no date: it was reversed all the same',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '28/02/2026' }],
      PlacedAdoption_last: [{ DATE_PLACED: '28/02/2026', DATE_PLACED_CEASED: 'MARCH' }],
    },
    flags: { PlacedAdoption: [0] },
  },
]);
