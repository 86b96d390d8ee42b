import { byBeginning, overlapping, returnRule } from '../terms/all.ts';

export const rule579 = returnRule({
  code: '579',
  message: 'Adoption decisions overlap',
  means:
    'This decision that the child should be placed for adoption was made before the one before it was reversed, or that one was never reversed.',
  why: 'One decision stands at a time: a new one follows only when the earlier was reversed.',
  mend: 'Give the earlier decision the day of its reversal, correct the day that is wrong, or take out a duplicate.',
  mender: 'adoption worker',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  check: ({ PlacedAdoption }) =>
    overlapping(
      PlacedAdoption,
      ({ DATE_PLACED, DATE_PLACED_CEASED }) => ({ from: DATE_PLACED.day, to: DATE_PLACED_CEASED.day }),
      byBeginning,
    ),
});
