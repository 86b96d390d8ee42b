import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('242', [
  {
    says: 'each placement for adoption and each kind of fostering',
    tables: {
      Episodes: ['A3', 'A4', 'A5', 'A6', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'].map((PLACE) => ({
        PLACE,
        URN: 'XXXXXXX',
      })),
    },
  },
  {
    says: 'other placements, and none',
    tables: { Episodes: ['K2', 'P1', 'A2', 'U7', ''].map((PLACE) => ({ PLACE, URN: 'xxxxxxx' })) },
    flags: { Episodes: [0, 1, 2, 3, 4] },
  },
  {
    says: 'a real URN, or none',
    tables: { Episodes: [{ PLACE: 'K2', URN: 'SC000001' }, { PLACE: 'K2' }] },
  },
]);
