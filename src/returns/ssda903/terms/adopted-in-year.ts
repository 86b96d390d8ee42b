import type { About } from '../check/about.ts';
import type { DateCell } from '../check/date-cell.ts';
import { ADOPTED } from './codes.ts';

/** Whether an episode ended in adoption within the return year, its first and last day included. */
export function adoptedInYear(
  { REC, DEC }: { readonly REC: string; readonly DEC: DateCell },
  { start, end }: Pick<About, 'start' | 'end'>,
): boolean {
  return ADOPTED.has(REC) && DEC.day >= start && DEC.day <= end;
}
