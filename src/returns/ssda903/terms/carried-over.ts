import { type DateCell, isValid } from '../check/date-cell.ts';
import { byChild, rowsOf } from './by-child.ts';
import { firstEpisode, latestEpisode } from './first-and-latest.ts';
import type { Begun } from './in-order.ts';
import { onceFor } from './once-for.ts';

interface Ending extends Begun {
  readonly DEC: DateCell;
}

/** A child's first episode of this year, with their latest of last year's. */
interface AcrossYears<Now, Last> {
  readonly first: Now;
  readonly latest: Last;
}

const across = onceFor((now: readonly Begun[]) =>
  onceFor((last: readonly Begun[]) => {
    const found: AcrossYears<Begun, Begun>[] = [];
    for (const [child, episodes] of byChild(now)) {
      const [first, latest] = [firstEpisode(episodes), latestEpisode(rowsOf(last, child))];
      if (first !== undefined && latest !== undefined) found.push({ first, latest });
    }
    return found;
  }),
);

/** Of each child with a dated episode in both years: this year's first, and last year's latest. */
export function acrossYears<Now extends Begun, Last extends Begun>(
  now: readonly Now[],
  last: readonly Last[],
): readonly AcrossYears<Now, Last>[] {
  return across(now)(last) as unknown as readonly AcrossYears<Now, Last>[]; // these very rows
}

/** The same, where last year's names no day on which it ended: the two are then one episode, told twice. */
export function carriedOver<Now extends Begun, Last extends Ending>(
  now: readonly Now[],
  last: readonly Last[],
): readonly AcrossYears<Now, Last>[] {
  return acrossYears(now, last).filter(({ latest }) => !isValid(latest.DEC));
}
