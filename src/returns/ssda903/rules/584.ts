import { isGiven, pairsOfChild, returnRule } from '../terms/all.ts';

export const rule584 = returnRule({
  code: '584',
  message: "New decision date not after last year's",
  means:
    'Last year’s decision to place this child for adoption was reversed, and this year’s is not dated after it: it has the same day, an earlier one, or none.',
  why: 'A decision that follows a reversed one must be newer; otherwise last year’s seems to be reported again.',
  mend: 'Give the date of the new decision, or take the row out if no new one was made.',
  mender: 'returns officer',
  reads: {
    PlacedAdoption: ['DATE_PLACED'],
    PlacedAdoption_last: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  },
  *check({ PlacedAdoption, PlacedAdoption_last }) {
    for (const [row, last] of pairsOfChild(PlacedAdoption, PlacedAdoption_last)) {
      const reversed = isGiven(last.DATE_PLACED_CEASED) || last.REASON_PLACED_CEASED !== '';
      const isNotNew = !isGiven(row.DATE_PLACED) || row.DATE_PLACED.day <= last.DATE_PLACED.day;
      if (reversed && isNotNew) yield row;
    }
  },
});
