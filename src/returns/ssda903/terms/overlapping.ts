import { byChild } from './by-child.ts';
import { byDay, pairsOf } from './in-order.ts';

/** From when to when something lasted: day numbers, `NaN` where one is missing. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * The rows that overlap the one before them of the same child, in the order given: they begin before it has ended, or
 * it has no end.
 */
export function* overlapping<R extends { readonly CHILD: string }>(
  rows: readonly R[],
  spanOf: (row: R) => Span,
  order: (a: Span, b: Span) => number,
): Generator<R> {
  for (const ofChild of byChild(rows).values()) {
    const spans = ofChild.map((row) => ({ row, ...spanOf(row) })).toSorted(order);
    for (const [before, after] of pairsOf(spans, (before, after) => [before, after] as const)) {
      if (Number.isNaN(before.to) || after.from < before.to) yield after.row;
    }
  }
}

/** By the day on which they began, missing ones last. */
export function byBeginning(a: Span, b: Span): number {
  return byDay(a.from, b.from);
}

/** By the day on which they ended (that on which they began, where there is no end), then by that on which they began. */
export function byEnd(a: Span, b: Span): number {
  return byDay(lastKnownDay(a), lastKnownDay(b)) || byBeginning(a, b);
}

function lastKnownDay({ from, to }: Span): number {
  return Number.isNaN(to) ? from : to;
}
