import { casesOf } from '../testing/rule-case.ts';

const withPR4 = (PLACE: string) => ({ PLACE, PLACE_PROVIDER: 'PR4' });

export const cases = casesOf('530', [
  {
    says: 'every type of placement that it cannot provide',
    tables: { Episodes: ['P1'].map(withPR4) },
    flags: { Episodes: [0] },
  },
  {
    says: 'types that it can provide, others, and a blank',
    tables: {
      Episodes: [
        'A3',
        'A4',
        'A5',
        'A6',
        'H5',
        'K1',
        'K2',
        'K3',
        'P2',
        'P3',
        'R1',
        'R2',
        'R3',
        'R5',
        'S1',
        'T0',
        'U1',
        'U2',
        'U3',
        'U4',
        'U5',
        'U6',
        'Z11',
        '',
      ].map(withPR4),
    },
  },
  {
    says: 'another provider, or none, in such a placement',
    tables: {
      Episodes: ['PR0', '', 'PR5'].map((PLACE_PROVIDER) => ({ PLACE: 'P1', PLACE_PROVIDER })),
    },
  },
]);
