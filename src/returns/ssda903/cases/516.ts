import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('516', [
  {
    says: 'each type of foster placement, under either reason',
    tables: {
      Episodes: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'].flatMap((PLACE) => [
        { REC: 'E45', PLACE },
        { REC: 'E46', PLACE },
      ]),
    },
  },
  {
    says: 'a children’s home, a placement with a parent, and none',
    tables: {
      Episodes: [
        { REC: 'E45', PLACE: 'K2' },
        { REC: 'E46', PLACE: 'P1' },
        { REC: 'E46', PLACE: '' },
      ],
    },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'care ended with an order to somebody else, or otherwise, or not',
    tables: {
      Episodes: [
        { REC: 'E47', PLACE: 'K2' },
        { REC: 'E4A', PLACE: 'K2' },
        { REC: '', PLACE: 'K2' },
      ],
    },
  },
]);
