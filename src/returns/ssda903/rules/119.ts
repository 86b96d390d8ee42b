import { isGiven, returnRule } from '../terms/all.ts';

export const rule119 = returnRule({
  code: '119',
  message: 'Reversal date and reason must both be given',
  means:
    'The reversal of the decision to place this child for adoption has a date without a reason, or a ' +
    'reason without a date.',
  why: 'One without the other leaves open whether the decision still stands.',
  mend: 'Fill in the blank one from the adoption file. Where the decision still stands, clear both.',
  mender: 'adoption worker',
  reads: { PlacedAdoption: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  check: ({ PlacedAdoption }) =>
    PlacedAdoption.filter(
      ({ DATE_PLACED_CEASED, REASON_PLACED_CEASED }) =>
        isGiven(DATE_PLACED_CEASED) !== (REASON_PLACED_CEASED !== ''),
    ),
});
