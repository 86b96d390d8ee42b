import { casesOf } from '../testing/rule-case.ts';

export const cases = casesOf('380', [
  {
    says: 'care starts with each kind of temporary placement',
    tables: {
      Episodes: [
        { PLACE: 'T0', RNE: 'S' },
        { PLACE: 'T1', RNE: 'S' },
        { PLACE: 'T2', RNE: 'S' },
        { PLACE: 'T3', RNE: 'S' },
        { PLACE: 'T4', RNE: 'S' },
      ],
    },
    flags: { Episodes: [0, 1, 2, 3, 4] },
  },
  {
    says: 'another change brings it, or no reason is given',
    tables: {
      Episodes: [
        { PLACE: 'T1', RNE: 'L' },
        { PLACE: 'T1', RNE: 'T' },
        { PLACE: 'T1', RNE: 'U' },
        { PLACE: 'T1' },
      ],
    },
    flags: { Episodes: [0, 1, 2, 3] },
  },
  {
    says: 'a change of placement and carer brings it',
    tables: {
      Episodes: [
        { PLACE: 'T1', RNE: 'P' },
        { PLACE: 'T4', RNE: 'B' },
      ],
    },
  },
  {
    says: 'care starts with another placement',
    tables: { Episodes: [{ PLACE: 'U6', RNE: 'S' }, { RNE: 'S' }] },
  },
]);
