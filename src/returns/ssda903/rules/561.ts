import { isGiven, isSameDate, pairsOfChild, returnRule } from '../terms/all.ts';

export const rule561 = returnRule({
  code: '561',
  message: 'Same decision date although reversed last year',
  means:
    'Last year’s return says that this decision to place the child for adoption was reversed, yet it stands here with the same date.',
  why: 'A decision that was reversed is over; if there is a new one, it has a date of its own.',
  mend: 'Take the decision out if it was reversed, or give the date of the new decision. If last year’s reversal was an error, keep the row and be ready to explain it.',
  mender: 'returns officer',
  reads: {
    PlacedAdoption: ['DATE_PLACED'],
    PlacedAdoption_last: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
  },
  *check({ PlacedAdoption, PlacedAdoption_last }) {
    for (const [row, last] of pairsOfChild(PlacedAdoption, PlacedAdoption_last)) {
      const reversed = isGiven(last.DATE_PLACED_CEASED) || last.REASON_PLACED_CEASED !== '';
      if (reversed && isGiven(row.DATE_PLACED) && isSameDate(row.DATE_PLACED, last.DATE_PLACED)) yield row;
    }
  },
});
