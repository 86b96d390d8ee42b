import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('408', [
  {
    says: 'either placement, under another status or none',
    tables: { Episodes: [{ PLACE: 'A5', LS: 'C2' }, { PLACE: 'A6', LS: 'V2' }, { PLACE: 'A5' }] },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'under a placement order',
    tables: {
      Episodes: [
        { PLACE: 'A5', LS: 'E1' },
        { PLACE: 'A6', LS: 'E1' },
      ],
    },
  },
  {
    says: 'placed with consent, or fostered',
    tables: {
      Episodes: [
        { PLACE: 'A3', LS: 'C2' },
        { PLACE: 'A4', LS: 'C2' },
        { PLACE: 'U6', LS: 'C2' },
      ],
    },
  },
]);
