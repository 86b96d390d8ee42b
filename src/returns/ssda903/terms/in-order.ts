import type { DateCell } from '../check/date-cell.ts';
import { byChild } from './by-child.ts';
import { onceFor } from './once-for.ts';

/** An episode, as far as its order is concerned. */
export interface Begun {
  readonly CHILD: string;
  readonly DECOM: DateCell;
}

const ordered = onceFor((rows: readonly Begun[]) => {
  const sorted = new Map<string, readonly Begun[]>();
  for (const [child, group] of byChild(rows))
    sorted.set(
      child,
      group.toSorted((a, b) => byDay(a.DECOM.day, b.DECOM.day)),
    );
  return sorted;
});

/** Each child's episodes by DECOM: missing ones last, and those of one day as the file has them. */
export function episodesInOrder<E extends Begun>(rows: readonly E[]): ReadonlyMap<string, readonly E[]> {
  return ordered(rows) as unknown as ReadonlyMap<string, readonly E[]>; // the very rows, sorted
}

const paired = onceFor((rows: readonly Begun[]) =>
  [...episodesInOrder(rows).values()].flatMap((episodes) => [
    ...pairsOf(episodes, (before, episode) => ({ before, episode })),
  ]),
);

/** Each episode that follows another of the same child, with the one before it, by DECOM. */
export function episodePairs<E extends Begun>(
  rows: readonly E[],
): readonly { readonly before: E; readonly episode: E }[] {
  return paired(rows) as unknown as readonly { readonly before: E; readonly episode: E }[]; // these very rows
}

/** Neighbours of a list, in order. */
export function* pairsOf<T, Pair>(list: readonly T[], pair: (before: T, after: T) => Pair): Generator<Pair> {
  for (let at = 1; at < list.length; at += 1) {
    const [before, after] = [list[at - 1], list[at]];
    if (before !== undefined && after !== undefined) yield pair(before, after);
  }
}

/** For sorting day numbers: earlier first, missing last. Equal days keep their order. */
export function byDay(a: number, b: number): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1;
  if (Number.isNaN(b)) return -1;
  return a - b;
}
