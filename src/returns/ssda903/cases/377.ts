import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('377', [
  { says: 'two', tables: { Episodes: [{ PLACE: 'T3' }, { PLACE: 'U6' }, { PLACE: 'T3' }] } },
  {
    says: 'three',
    tables: { Episodes: [{ PLACE: 'T3' }, { PLACE: 'U6' }, { PLACE: 'T3' }, { PLACE: 'T3' }] },
    flags: { Episodes: [0, 2, 3] },
  },
  {
    says: 'three temporary placements of other kinds',
    tables: { Episodes: [{ PLACE: 'T2' }, { PLACE: 'T4' }, { PLACE: 'T0' }] },
  },
  {
    says: 'three, of two children',
    tables: {
      Episodes: [
        { CHILD: 'A', PLACE: 'T3' },
        { CHILD: 'B', PLACE: 'T3' },
        { CHILD: 'A', PLACE: 'T3' },
      ],
    },
  },
]);
