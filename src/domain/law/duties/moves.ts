import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { extractName } from './latest-recorded.ts';

/** A move that two extracts show: the home was another kind on the second's day than on the first's. */
interface Move {
  readonly is: 'moved';
  /** Still at the earlier home on this day. */
  readonly after: CalendarDate;
  /** At the later home by this day. */
  readonly by: CalendarDate;
  readonly sources: string;
}

/**
 * The latest move that the leaving care extracts up to a day show. `none-seen`: the kind of home is the same in all of
 * them (a move to another home of the same kind does not show). `cannot-tell`: fewer than two name a home.
 */
export function latestMove(
  person: YoungPerson,
  on: CalendarDate,
): Move | { readonly is: 'none-seen' } | { readonly is: 'cannot-tell' } {
  const moves: Move[] = [];
  let compared = false;
  for (const kind of ['annex-a', 'ssd'] as const) {
    // Each kind of extract with itself: two that code one home differently show no move.
    const homes = person.leavingCare.filter(
      (observation) =>
        observation.sourceKind === kind && observation.on <= on && observation.row?.home != null,
    );
    for (const [at, second] of homes.entries()) {
      const first = homes[at - 1];
      if (first === undefined) continue;
      compared = true;
      if (first.row?.home === second.row?.home) continue;
      const sources = `${extractName(first)} and ${extractName(second)}`;
      moves.push({ is: 'moved', after: first.on, by: second.on, sources });
    }
  }
  const latest = moves.toSorted((a, b) => (a.by < b.by ? -1 : 1)).at(-1);
  return latest ?? { is: compared ? 'none-seen' : 'cannot-tell' };
}

/** What is owed within some days of a move whose own day is known only to lie between two extracts. */
type AfterMove =
  | { readonly is: 'done'; readonly day: CalendarDate }
  /** Not before the move's last possible day; whether after the move itself cannot be told. */
  | { readonly is: 'perhaps-done'; readonly day: CalendarDate }
  | { readonly is: 'not-done'; readonly earliest: CalendarDate; readonly latest: CalendarDate };

/** Whether one of `days` followed a move, and else between which days the time for it (`within` days) runs out. */
export function afterMove(move: Move, days: readonly CalendarDate[], within: number): AfterMove {
  const done = days.find((day) => day >= move.by);
  if (done !== undefined) return { is: 'done', day: done };
  const perhaps = days.find((day) => day > move.after);
  if (perhaps !== undefined) return { is: 'perhaps-done', day: perhaps };
  return {
    is: 'not-done',
    earliest: addDays(move.after, 1 + within),
    latest: addDays(move.by, within),
  };
}
