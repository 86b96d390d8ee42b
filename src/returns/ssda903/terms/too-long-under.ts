import { type DateCell, isValid } from '../check/date-cell.ts';
import { countedEnd } from './counted-end.ts';
import { episodesInOrder } from './in-order.ts';
import { withCode } from './with-code.ts';

interface Episode {
  readonly CHILD: string;
  readonly DECOM: DateCell;
  readonly DEC: DateCell;
  readonly LS: string;
}

/** A legal status, how many days it may last, and the day to which an episode without an end counts. */
interface Limit {
  readonly status: string;
  readonly days: number;
  readonly end: number;
}

/**
 * The episodes under a legal status that together last too long from first to last,
 * each beginning on the very day the one before it ends.
 */
export function* unbrokenTooLong<E extends Episode>(
  rows: readonly E[],
  { status, days, end }: Limit,
): Generator<E> {
  const endOf = ({ DEC }: E): number => (isValid(DEC) ? DEC.day : end);
  const under = withCode(rows, 'LS', status);
  for (const episodes of episodesInOrder(under).values()) {
    for (const run of runsOf(episodes, (before, next) => next.DECOM.day === endOf(before))) {
      const from = Math.min(...run.map(({ DECOM }) => DECOM.day));
      if (Math.max(...run.map(endOf)) - from > days) yield* run;
    }
  }
}

/** The episodes under a legal status whose days come to too many, no day lying between one and the next. */
export function* altogetherTooLong<E extends Episode>(
  rows: readonly E[],
  { status, days, end }: Limit,
): Generator<E> {
  const under = withCode(rows, 'LS', status).filter(({ DECOM }) => isValid(DECOM));
  for (const episodes of episodesInOrder(under).values()) {
    for (const run of runsOf(episodes, (before, next) => !(next.DECOM.day > countedEnd(before, end)))) {
      if (run.reduce((sum, episode) => sum + daysOf(episode, end), 0) > days) yield* run;
    }
  }
}

/** The days of one episode; none where its end is no date. */
function daysOf(episode: Episode, end: number): number {
  const days = countedEnd(episode, end) - episode.DECOM.day;
  return Number.isNaN(days) ? 0 : days;
}

/** Parts a list wherever the next item does not go on from the one before it. */
function runsOf<T>(list: readonly T[], goesOn: (before: T, next: T) => boolean): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const item of list) {
    const current = runs.at(-1);
    const before = current?.at(-1);
    if (current === undefined || before === undefined || !goesOn(before, item)) runs.push([item]);
    else current.push(item);
  }
  return runs;
}
