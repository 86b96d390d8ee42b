import { casesOf } from '../testing/rule-case.ts';

const now = [{ DATE_PLACED: '05/06/2025' }];

export const cases = casesOf('561', [
  {
    says: 'last year has a day of reversal, or a reason, or both',
    tables: {
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '05/06/2025' },
        { CHILD: 'B', DATE_PLACED: '05/06/2025' },
        { CHILD: 'C', DATE_PLACED: '05/06/2025' },
      ],
      PlacedAdoption_last: [
        { CHILD: 'A', DATE_PLACED: '05/06/2025', DATE_PLACED_CEASED: '01/09/2025' },
        { CHILD: 'B', DATE_PLACED: '05/06/2025', REASON_PLACED_CEASED: 'RD1' },
        {
          CHILD: 'C',
          DATE_PLACED: '05/06/2025',
          DATE_PLACED_CEASED: '01/09/2025',
          REASON_PLACED_CEASED: 'RD1',
        },
      ],
    },
    flags: { PlacedAdoption: [0, 1, 2] },
  },
  { says: 'it was not reversed last year', tables: { PlacedAdoption: now, PlacedAdoption_last: now } },
  {
    says: 'the dates are a day apart',
    tables: {
      PlacedAdoption: now,
      PlacedAdoption_last: [{ DATE_PLACED: '04/06/2025', REASON_PLACED_CEASED: 'RD1' }],
    },
  },
  {
    says: 'neither year has a date',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: '' }],
      PlacedAdoption_last: [{ DATE_PLACED: '', REASON_PLACED_CEASED: 'RD1' }],
    },
  },
  {
    says: 'the reversal was another child’s',
    tables: {
      PlacedAdoption: now,
      PlacedAdoption_last: [{ CHILD: 'B', DATE_PLACED: '05/06/2025', REASON_PLACED_CEASED: 'RD1' }],
    },
  },
  {
    says: 'what is given in both years is no date: it is given all the same',
    tables: {
      PlacedAdoption: [{ DATE_PLACED: 'JUNE' }],
      PlacedAdoption_last: [{ DATE_PLACED: 'JUNE', DATE_PLACED_CEASED: 'AUTUMN' }],
    },
    flags: { PlacedAdoption: [0] },
  },
]);
