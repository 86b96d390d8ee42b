import { type DateCell, isGiven } from '../check/date-cell.ts';

/** The day to which an episode counts: the year’s end while it goes on, `NaN` where its end is no date. */
export function countedEnd({ DEC }: { readonly DEC: DateCell }, end: number): number {
  return isGiven(DEC) ? DEC.day : end;
}
