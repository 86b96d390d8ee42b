import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('213', [
  {
    says: 'a provider of each temporary move and each other arrangement',
    tables: {
      Episodes: ['T0', 'T1', 'T2', 'T3', 'T4', 'Z11', 'Z12', 'Z13', 'Z14'].map((PLACE) => ({
        PLACE,
        PLACE_PROVIDER: 'PR4',
      })),
    },
    flags: { Episodes: [0, 1, 2, 3, 4, 5, 6, 7, 8] },
  },
  { says: 'none of them with a provider', tables: { Episodes: [{ PLACE: 'T0' }, { PLACE: 'Z11' }] } },
  {
    says: 'a provider of another placement, or of none',
    tables: {
      Episodes: ['U6', 'K2', 'P1', 'R5', 'Z1', ''].map((PLACE) => ({ PLACE, PLACE_PROVIDER: 'PR1' })),
    },
  },
]);
