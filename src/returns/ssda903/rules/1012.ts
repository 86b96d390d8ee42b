import { isIn, returnRule } from '../terms/all.ts';

export const rule1012 = returnRule({
  code: '1012',
  message: 'Other data for a child with no current episodes',
  means: 'This record is of a child who has no episode of care in this year’s return.',
  why:
    'Reviews, health, times missing and adoption are asked only of ' +
    'children who were looked after in the year.',
  mend:
    'Add the child’s episodes if they were in care this year, or correct the id. ' +
    'Otherwise take the record out.',
  mender: 'returns officer',
  reads: { Episodes: [] },
  optional: {
    PlacedAdoption: ['CHILD'],
    Missing: ['CHILD'],
    Reviews: ['CHILD'],
    AD1: ['CHILD'],
    PrevPerm: ['CHILD'],
    OC2: ['CHILD'],
  },
  check: ({ Episodes, PlacedAdoption = [], Missing = [], Reviews = [], AD1 = [], PrevPerm = [], OC2 = [] }) =>
    [...PlacedAdoption, ...Missing, ...Reviews, ...AD1, ...PrevPerm, ...OC2].filter(
      ({ CHILD }) => !isIn(Episodes, CHILD),
    ),
});
