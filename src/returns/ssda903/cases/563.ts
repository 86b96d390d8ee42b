import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('563', [
  {
    says: 'a day and a reason of reversal, and no decision',
    tables: { PlacedAdoption: [{ DATE_PLACED_CEASED: '01/09/2026', REASON_PLACED_CEASED: 'RD1' }] },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'the day or the reason alone, or neither',
    tables: {
      PlacedAdoption: [{ DATE_PLACED_CEASED: '01/09/2026' }, { REASON_PLACED_CEASED: 'RD1' }, { CHILD: 'A' }],
    },
  },
  {
    says: 'the decision has a date, or something that stands for one',
    tables: {
      PlacedAdoption: [
        { DATE_PLACED: '01/06/2026', DATE_PLACED_CEASED: '01/09/2026', REASON_PLACED_CEASED: 'RD1' },
        { DATE_PLACED: 'JUNE', DATE_PLACED_CEASED: '01/09/2026', REASON_PLACED_CEASED: 'RD1' },
      ],
    },
  },
  {
    says: 'the day of reversal is no date: it is given all the same',
    tables: { PlacedAdoption: [{ DATE_PLACED_CEASED: 'AUTUMN', REASON_PLACED_CEASED: 'RD1' }] },
    flags: { PlacedAdoption: [0] },
  },
]);
