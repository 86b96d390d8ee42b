import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import type { CarePeriod } from '#domain/people/young-person.ts';
import { inWords } from '#calendar/words.ts';
import type { Life } from './life.ts';
import { shortBreakOn } from './short-breaks.ts';
import type { Stretch } from './stretch.ts';

/** The stretch of care that someone is in on a day: the day care ceases is not a day in care. */
export function lookedAfterOn(life: Life, on: CalendarDate): Stretch | undefined {
  return life.stretches.find(({ from, to }) => from <= on && (to === undefined || on < to));
}

/** A period of care that has ended. */
export type EndedPeriod = CarePeriod & { readonly to: CalendarDate };

/** The periods of care that have ended by a day. In order. */
export function endedBy(life: Life, on: CalendarDate): readonly EndedPeriod[] {
  return life.person.care.periods.filter(
    (period): period is EndedPeriod => period.to !== undefined && period.to <= on,
  );
}

/**
 * The last period of care to have ended by a day, periods of short breaks alone left aside: a short break begins and
 * ends no time of being looked after in this sense.
 */
export function lastCeased(life: Life, on: CalendarDate): EndedPeriod | undefined {
  return endedBy(life, on).findLast((period) => !shortBreaksAlone(life, period));
}

/**
 * As `lastCeased`, but of short breaks only those are left aside that were within regulation 48 on their last day:
 * whoever was in more than that was eligible like anyone in care, and ceases to be looked after when it ends.
 */
export function lastCeasedBarRegulation48(life: Life, on: CalendarDate): EndedPeriod | undefined {
  return endedBy(life, on).findLast(
    (period) => !shortBreaksAlone(life, period) || outsideRegulation48(life, period),
  );
}

function shortBreaksAlone(life: Life, period: EndedPeriod): boolean {
  return life.stretches.every((stretch) => stretch.period !== period || stretch.shortBreak !== undefined);
}

function outsideRegulation48(life: Life, { to }: EndedPeriod): boolean {
  const lastDay = addDays(to, -1);
  const stay = lookedAfterOn(life, lastDay);
  return stay !== undefined && shortBreakOn(life, stay, lastDay, 'regulation-48')?.leftOut === false;
}

/** In care on a day after the last that any source speaks for: that it goes on is known only so far. */
export function asFarAsKnown(life: Life, on: CalendarDate): readonly string[] {
  const period = lookedAfterOn(life, on)?.period;
  if (period === undefined) return [];
  const knownTo = period.lastSeen ?? (period.to === undefined ? life.person.care.knownTo : undefined);
  return knownTo !== undefined && knownTo < on
    ? [`In care as far as the extract of ${inWords(knownTo)} knows.`]
    : [];
}
