import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { CarePeriod, YoungPerson } from '#domain/people/young-person.ts';
import type { Looked } from './answers.ts';

/**
 * The time in care that someone is in on a day (the day care ceases is not a day in care); undefined where they are
 * in none, `cannot-tell` where no source speaks of their care.
 */
export function carePeriodOn(
  { care }: YoungPerson,
  on: CalendarDate,
): CarePeriod | undefined | 'cannot-tell' {
  if (care.kinds.length === 0) return 'cannot-tell';
  return care.periods.find(({ from, to }) => from <= on && (to === undefined || on < to));
}

/**
 * The first day of the placement that a looked-after child is in on a day: the dated placements say so, else the
 * episodes of the return, of which a new legal status alone (RNE L) is not a new placement. Undefined: not told.
 */
export function placementStart(
  person: YoungPerson,
  period: CarePeriod,
  on: CalendarDate,
): CalendarDate | undefined {
  const placement = person.placements.findLast(
    ({ from, to }) => from >= period.from && from <= on && (to == null || on < to),
  );
  if (placement !== undefined) return placement.from;
  const begun = period.episodes.filter(({ from }) => from <= on);
  const opening = begun.findLast(({ startReason }) => startReason !== 'L');
  return opening?.startReason == null ? undefined : opening.from;
}

/** How far the sources of someone's care reach, for what they show has not been done by a day. */
export function careLooked({ care }: YoungPerson, on: CalendarDate): Looked {
  const to = care.knownTo ?? on;
  return { to, source: `what was read of their care, which reaches to ${inWords(to)}`, doneLater: false };
}
