import { casesOf } from '../testing/rule-case.ts';

const withPR3 = (PLACE: string) => ({ PLACE, PLACE_PROVIDER: 'PR3' });

export const cases = casesOf('529', [
  {
    says: 'every type of placement that it cannot provide',
    tables: {
      Episodes: ['A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'P1', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'].map(withPR3),
    },
    flags: { Episodes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
  },
  {
    says: 'types that it can provide, others, and a blank',
    tables: {
      Episodes: ['H5', 'K3', 'P2', 'P3', 'R1', 'R2', 'R3', 'R5', 'S1', 'T0', 'Z11', ''].map(withPR3),
    },
  },
  {
    says: 'another provider, or none, in such a placement',
    tables: {
      Episodes: ['PR0', '', 'PR5'].map((PLACE_PROVIDER) => ({ PLACE: 'P1', PLACE_PROVIDER })),
    },
  },
]);
