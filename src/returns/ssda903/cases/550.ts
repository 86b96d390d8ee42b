import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('550', [
  {
    says: 'a parent provides a placement with a parent',
    tables: { Episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR0' }] },
  },
  {
    says: 'a parent provides independent living, foster care, or a placement of no type',
    tables: {
      Episodes: [
        { PLACE: 'P2', PLACE_PROVIDER: 'PR0' },
        { PLACE: 'U1', PLACE_PROVIDER: 'PR0' },
        { PLACE: '', PLACE_PROVIDER: 'PR0' },
      ],
    },
    flags: { Episodes: [0, 1, 2] },
  },
  {
    says: 'another provider, or none',
    tables: {
      Episodes: [
        { PLACE: 'U1', PLACE_PROVIDER: 'PR1' },
        { PLACE: 'U1', PLACE_PROVIDER: '' },
      ],
    },
  },
]);
