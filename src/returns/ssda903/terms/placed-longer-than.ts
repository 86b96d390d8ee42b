import { type DateCell, isValid } from '../check/date-cell.ts';
import { pairsOfChild } from './pairs-of-child.ts';
import { withCode } from './with-code.ts';

interface Episode {
  readonly CHILD: string;
  readonly DECOM: DateCell;
  readonly DEC: DateCell;
  readonly PLACE: string;
}

interface Born {
  readonly CHILD: string;
  readonly DOB: DateCell;
}

/**
 * The ended episodes in a type of placement that lasted more than so many days.
 * A child without a date of birth in Header is not tested: such is the return’s rule.
 */
export function* placedLongerThan<E extends Episode>(
  episodes: readonly E[],
  headers: readonly Born[],
  { place, days }: { readonly place: string; readonly days: number },
): Generator<E> {
  for (const [episode, header] of pairsOfChild(withCode(episodes, 'PLACE', place), headers)) {
    const { DECOM, DEC } = episode;
    if (isValid(header.DOB) && DEC.day > DECOM.day + days) yield episode;
  }
}
