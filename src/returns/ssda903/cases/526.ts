import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('526', [
  {
    says: 'temporary moves and other arrangements have no provider',
    tables: {
      Episodes: ['T0', 'T1', 'T2', 'T3', 'T4', 'Z11', 'Z12', 'Z13', 'Z14'].map((PLACE) => ({ PLACE })),
    },
  },
  {
    says: 'any other placement has, also one with a parent, one of a code that ended, and a blank',
    tables: { Episodes: [{ PLACE: 'U1' }, { PLACE: 'P1' }, { PLACE: 'Z1' }, { PLACE: '' }] },
    flags: { Episodes: [0, 1, 2, 3] },
  },
  {
    says: 'a provider is given, be it a code or not',
    tables: {
      Episodes: [
        { PLACE: 'U1', PLACE_PROVIDER: 'PR1' },
        { PLACE: '', PLACE_PROVIDER: 'PR9' },
      ],
    },
  },
]);
