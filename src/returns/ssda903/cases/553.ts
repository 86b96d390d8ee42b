import { casesOf } from '../testing/rule-case.ts';

const order = { LS: 'E1', DECOM: '01/04/2026' };

export const cases = casesOf('553', [
  {
    says: 'an order without a decision, open or ended, and another legal status without',
    tables: {
      Episodes: [
        { ...order, CHILD: 'A' },
        { ...order, CHILD: 'B', DEC: '10/05/2026' },
        { CHILD: 'C', LS: 'C2' },
      ],
      PlacedAdoption: [],
    },
    flags: { Episodes: [0, 1] },
  },
  {
    says: 'an open order, and a decision that stands, has a day of reversal, or only a reason for one',
    tables: {
      Episodes: [
        { ...order, CHILD: 'A' },
        { ...order, CHILD: 'B' },
        { ...order, CHILD: 'C' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED: '01/03/2026' },
        { CHILD: 'B', DATE_PLACED_CEASED: '10/05/2026' },
        { CHILD: 'C', REASON_PLACED_CEASED: 'RD1' },
      ],
    },
    flags: { PlacedAdoption: [1, 2] },
  },
  {
    says: 'the order ended, so the decision may be reversed; an end that cannot be read is given',
    tables: {
      Episodes: [
        { ...order, CHILD: 'A', DEC: '10/05/2026' },
        { ...order, CHILD: 'B', DEC: '2026-05-10' },
      ],
      PlacedAdoption: [
        { CHILD: 'A', DATE_PLACED_CEASED: '10/05/2026', REASON_PLACED_CEASED: 'RD1' },
        { CHILD: 'B', DATE_PLACED_CEASED: '10/05/2026', REASON_PLACED_CEASED: 'RD1' },
      ],
    },
  },
  {
    says: 'of two decisions the one reversed is flagged, and of two orders the open one counts',
    tables: {
      Episodes: [{ ...order, DEC: '10/05/2026' }, order],
      PlacedAdoption: [{ DATE_PLACED_CEASED: '10/05/2026' }, { DATE_PLACED: '11/05/2026' }],
    },
    flags: { PlacedAdoption: [0] },
  },
  {
    says: 'a reversed decision without an order',
    tables: { Episodes: [{ LS: 'C2' }], PlacedAdoption: [{ DATE_PLACED_CEASED: '10/05/2026' }] },
  },
]);
