import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';

/** A time with a beginning, from one row. `to` is the day it ended; null: not ended; undefined: its end is not known. */
export interface Span {
  readonly row: number;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null | undefined;
}

/**
 * Which rows of one child cannot be, beside the others, and why: row to reason. A span that ends before it begins, and
 * one that begins before an earlier one has ended. Of two that overlap the one that begins later is refused, of the
 * same day the one that stands later. A span may begin on the day another ended, and may end on the day it began.
 * `what` is the thing in the sentence: `episode`.
 */
export function impossibleSpans(spans: readonly Span[], what: string): ReadonlyMap<number, string> {
  const refused = new Map<number, string>();
  let last: Span | undefined;
  for (const span of spans.toSorted(inOrder)) {
    if (endsBefore(span)) {
      refused.set(span.row, `It ends before it begins (${inWords(span.from)}).`);
    } else if (last !== undefined && (last.to === null || (last.to !== undefined && span.from < last.to))) {
      const still = last.to === null ? ', which has not ended' : '';
      refused.set(
        span.row,
        `It overlaps the ${what} that began on ${inWords(last.from)} (row ${last.row})${still}.`,
      );
    } else last = span;
  }
  return refused;
}

function endsBefore({ from, to }: Span): boolean {
  return to != null && to < from;
}

/** By first day; of the same day those first that ended on it, then as they stand. */
function inOrder(a: Span, b: Span): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  const [aNil, bNil] = [a.to === a.from, b.to === b.from];
  return aNil === bNil ? a.row - b.row : aNil ? -1 : 1;
}
