import { type DateCell, isValid } from '../check/date-cell.ts';
import { rowsOf } from './by-child.ts';
import { allGiven } from './cells-given.ts';

interface DoLo {
  readonly CHILD: string;
  readonly DOLO_START: DateCell;
  readonly DOLO_END: DateCell;
}

interface Episode {
  readonly CHILD: string;
  readonly DECOM: DateCell;
  readonly DEC: DateCell;
}

/**
 * Each deprivation of liberty that has a start and an end, with each episode of the child that it falls into, if only
 * by a day.
 */
export function* doLoInEpisodes<D extends DoLo, E extends Episode>(
  orders: readonly D[],
  episodes: readonly E[],
): Generator<readonly [D, E]> {
  for (const order of orders) {
    if (!allGiven(order, ['DOLO_START', 'DOLO_END'])) continue;
    const { DOLO_START, DOLO_END } = order;
    for (const episode of rowsOf(episodes, order.CHILD)) {
      const startsInTime = DOLO_START.day <= episode.DEC.day || !isValid(episode.DEC);
      if (startsInTime && DOLO_END.day >= episode.DECOM.day) yield [order, episode];
    }
  }
}
