import { isGiven, isSameDate, pairsOfChild, returnRule } from '../terms/all.ts';

export const rule560 = returnRule({
  code: '560',
  message: 'Decision date changed without reversal',
  means:
    'Last year’s return has a decision that this child should be placed for adoption, not reversed then; this year’s has another date for it, or none.',
  why: 'A decision keeps its date until it is reversed, so that one decision does not become two from year to year.',
  mend: 'Give the date as last year’s return has it. If the decision was reversed, add a row that has last year’s date with the day and reason of the reversal.',
  mender: 'returns officer',
  reads: {
    PlacedAdoption: ['DATE_PLACED'],
    PlacedAdoption_last: ['DATE_PLACED', 'DATE_PLACED_CEASED'],
  },
  *check({ PlacedAdoption, PlacedAdoption_last }) {
    for (const [row, last] of pairsOfChild(PlacedAdoption, PlacedAdoption_last)) {
      const stands = isGiven(last.DATE_PLACED) && !isGiven(last.DATE_PLACED_CEASED);
      if (stands && !isSameDate(row.DATE_PLACED, last.DATE_PLACED)) yield row;
    }
  },
});
