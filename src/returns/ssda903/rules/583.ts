import type { DateCell } from '../check/date-cell.ts';
import { byChild, isGiven, isValid, returnRule } from '../terms/all.ts';

export const rule583 = returnRule({
  code: '583',
  message: 'Earlier adoption decision not revoked',
  means:
    'The child has a later decision to place them for adoption, and this earlier one has no day of reversal.',
  why: 'While the earlier decision is not reversed the child seems to have two at once.',
  mend: 'Give the earlier decision the day and the reason of its reversal, or take it out if there was only one.',
  mender: 'adoption worker',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  *check({ PlacedAdoption }) {
    for (const decisions of byChild(PlacedAdoption).values()) {
      const latest = decisions.reduce((kept, row) => (dayMade(row) > dayMade(kept) ? row : kept));
      for (const row of decisions) if (row !== latest && !isGiven(row.DATE_PLACED_CEASED)) yield row;
    }
  },
});

/** One without a date counts as older than any. */
function dayMade({ DATE_PLACED }: { readonly DATE_PLACED: DateCell }): number {
  return isValid(DATE_PLACED) ? DATE_PLACED.day : Number.NEGATIVE_INFINITY;
}
