import { casesOf } from '../testing/rule-case.ts';

const last = [{ DATE_PLACED: '05/06/2025' }];

export const cases = casesOf('560', [
  {
    says: 'another date, or a blank; the same day written otherwise is the same',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '06/06/2025' }, { DATE_PLACED: '' }, { DATE_PLACED: '5/6/2025' }],
      PlacedAdoption_last: last,
    },
    flags: { PlacedAdoption: [0, 1] },
  },
  {
    says: 'the same date',
    tables: { PlacedAdoption: [{ DATE_PLACED: '05/06/2025' }], PlacedAdoption_last: last },
  },
  {
    says: 'last year’s decision was reversed',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '06/06/2026' }],
      PlacedAdoption_last: [{ DATE_PLACED: '05/06/2025', DATE_PLACED_CEASED: '01/09/2025' }],
    },
  },
  {
    says: 'last year’s decision had a reason for its reversal and no day: it counts as not reversed',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '06/06/2026' }],
      PlacedAdoption_last: [{ DATE_PLACED: '05/06/2025', REASON_PLACED_CEASED: 'RD1' }],
    },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'one of two of last year was reversed: each is compared',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '01/12/2025' }, { DATE_PLACED: '02/12/2025' }],
      PlacedAdoption_last: [
        { DATE_PLACED: '05/06/2025', DATE_PLACED_CEASED: '01/09/2025' },
        { DATE_PLACED: '01/12/2025' },
      ],
    },
    flags: { PlacedAdoption: [1] },
  },
  {
    says: 'last year’s row had no date, or was another child’s',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '06/06/2025' }],
      PlacedAdoption_last: [{ DATE_PLACED: '' }, { CHILD: 'B', DATE_PLACED: '05/06/2025' }],
    },
  },
  {
    says: 'last year’s decision, or its reversal, is given and no date: it counts as given',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '06/06/2025' }, { CHILD: 'B', DATE_PLACED: '06/06/2025' }],
      PlacedAdoption_last: [
        { DATE_PLACED: 'JUNE' },
        { CHILD: 'B', DATE_PLACED: '05/06/2025', DATE_PLACED_CEASED: 'AUTUMN' },
      ],
    },
    flags: { PlacedAdoption: [0] },
  },
]);
