import { returnRule } from '../terms/all.ts';

export const rule522 = returnRule({
  code: '522',
  message: 'Reversal before decision',
  means:
    'The decision that the child should be placed for adoption is said to be reversed before it was made.',
  why: 'A decision stands from the one day to the other; here it would have ended before it began.',
  mend: 'Look both days up in the adoption record and correct the one that was mistyped.',
  mender: 'adoption worker',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  check: ({ PlacedAdoption }) =>
    PlacedAdoption.filter(({ DATE_PLACED, DATE_PLACED_CEASED }) => DATE_PLACED_CEASED.day < DATE_PLACED.day),
});
