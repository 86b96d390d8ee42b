import { ADOPTED, isGiven, returnRule, rowsOf, withCode } from '../terms/all.ts';

export const rule558 = returnRule({
  code: '558',
  message: 'Adopted but decision reversed',
  means: 'The child left care to be adopted, and every decision to place them for adoption was reversed.',
  why: 'A child is adopted on a decision that stands: either the adoption or the reversal is wrong.',
  mend: 'If the child was adopted, take out the reversal or add a decision. If not, correct how care ended.',
  mender: 'adoption worker',
  reads: { Episodes: ['REC'], PlacedAdoption: ['DATE_PLACED_CEASED'] },
  // The common checker lets one reversed decision and one adoption pass, though it is the plainest case.
  check: ({ Episodes, PlacedAdoption }) =>
    withCode(Episodes, 'REC', ADOPTED).filter(({ CHILD }) => {
      const decisions = rowsOf(PlacedAdoption, CHILD);
      return decisions.length > 0 && decisions.every(({ DATE_PLACED_CEASED }) => isGiven(DATE_PLACED_CEASED));
    }),
});
