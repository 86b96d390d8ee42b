import { type DateCell, isValid } from '../check/date-cell.ts';
import { byChild, rowsOf } from './by-child.ts';
import { firstEpisode, latestEpisode } from './first-and-latest.ts';
import type { Begun } from './in-order.ts';

interface Ending extends Begun {
  readonly DEC: DateCell;
}

/** A child's first episode of this year, with their latest of last year's. */
interface AcrossYears<Now, Last> {
  readonly first: Now;
  readonly latest: Last;
}

/** Of each child with a dated episode in both years: this year's first, and last year's latest. */
export function* acrossYears<Now extends Begun, Last extends Begun>(
  now: readonly Now[],
  last: readonly Last[],
): Generator<AcrossYears<Now, Last>> {
  for (const [child, episodes] of byChild(now)) {
    const [first, latest] = [firstEpisode(episodes), latestEpisode(rowsOf(last, child))];
    if (first !== undefined && latest !== undefined) yield { first, latest };
  }
}

/** The same, where last year's names no day on which it ended: the two are then one episode, told twice. */
export function* carriedOver<Now extends Begun, Last extends Ending>(
  now: readonly Now[],
  last: readonly Last[],
): Generator<AcrossYears<Now, Last>> {
  for (const pair of acrossYears(now, last)) if (!isValid(pair.latest.DEC)) yield pair;
}
