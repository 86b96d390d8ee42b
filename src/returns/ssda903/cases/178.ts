import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('178', [
  {
    says: 'each provider, of a placement that has one',
    tables: {
      Episodes: ['PR0', 'PR1', 'PR2', 'PR3', 'PR4', 'PR5'].map((PLACE_PROVIDER) => ({
        PLACE: 'U6',
        PLACE_PROVIDER,
      })),
    },
  },
  {
    says: 'the neighbours of the list, and no code at all',
    tables: { Episodes: [{ PLACE_PROVIDER: 'PR6' }, { PLACE_PROVIDER: 'PR' }, { PLACE_PROVIDER: 'OWN' }] },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'a provider of a temporary move, or of an arrangement that is not regulated',
    tables: {
      Episodes: 'T0 T1 T2 T3 Z11 Z12 Z13 Z14'.split(' ').map((PLACE) => ({ PLACE, PLACE_PROVIDER: 'PR4' })),
    },
    flags: { Episodes: [0, 1, 2, 3, 4, 5, 6, 7] },
  },
  {
    says: 'a temporary move of seven days or less may have one, and so may supported accommodation',
    tables: {
      Episodes: [
        { PLACE: 'T4', PLACE_PROVIDER: 'PR4' },
        { PLACE: 'K3', PLACE_PROVIDER: 'PR4' },
      ],
    },
  },
  {
    says: 'no provider, whatever the placement',
    tables: { Episodes: [{ PLACE: 'U6' }, { PLACE: 'T0' }, { PLACE: 'Z11' }, { PLACE: '' }] },
  },
]);
