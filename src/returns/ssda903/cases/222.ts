import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('222', [
  {
    says: 'a URN of each placement that has none',
    tables: {
      Episodes: ['P1', 'P3', 'R1', 'R2', 'R5', 'T0', 'T1', 'T2', 'T3', 'T4', 'Z11', 'Z12', 'Z13', 'Z14'].map(
        (PLACE) => ({ PLACE, URN: 'SC000001' }),
      ),
    },
    flags: { Episodes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] },
  },
  { says: 'no URN, or XXXXXXX', tables: { Episodes: [{ PLACE: 'P1' }, { PLACE: 'P1', URN: 'xxxxxxx' }] } },
  {
    says: 'placements that have one',
    tables: { Episodes: ['K2', 'R3', 'U6', 'Z1', ''].map((PLACE) => ({ PLACE, URN: 'SC000001' })) },
  },
]);
