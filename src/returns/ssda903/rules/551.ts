import { isGiven, PLACED_FOR_ADOPTION, returnRule, rowsOf, withCode } from '../terms/all.ts';

export const rule551 = returnRule({
  code: '551',
  message: 'Placed for adoption without decision date',
  means: 'The child is placed for adoption, and the day on which that was decided is not given.',
  why: 'A child is placed for adoption only after a decision that they should be, and that has its day.',
  mend: 'Add the decision, with its day, to the table of adoption decisions, or correct the placement type.',
  mender: 'adoption worker',
  reads: { Episodes: ['PLACE'], PlacedAdoption: ['DATE_PLACED'] },
  check: ({ Episodes, PlacedAdoption }) =>
    withCode(Episodes, 'PLACE', PLACED_FOR_ADOPTION).filter(({ CHILD }) => {
      const decisions = rowsOf(PlacedAdoption, CHILD);
      return decisions.length === 0 || decisions.some(({ DATE_PLACED }) => !isGiven(DATE_PLACED));
    }),
});
