import { isGiven, returnRule } from '../terms/all.ts';

export const rule563 = returnRule({
  code: '563',
  message: 'Reversed but decision date blank',
  means:
    'The return says when and why a decision to place this child for adoption was reversed, but not when it was made.',
  why: 'A reversal belongs to a decision; without its date nobody can tell which one, or how long it stood.',
  mend: 'Give the date of the decision. If there was none, take out the day and the reason of the reversal.',
  mender: 'adoption worker',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  check: ({ PlacedAdoption }) =>
    PlacedAdoption.filter(
      ({ DATE_PLACED, DATE_PLACED_CEASED, REASON_PLACED_CEASED }) =>
        isGiven(DATE_PLACED_CEASED) && REASON_PLACED_CEASED !== '' && !isGiven(DATE_PLACED),
    ),
});
