import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { CarePeriod } from '#domain/people/young-person.ts';
import type { PersonAsAt } from '../person-as-at.ts';

/** Legal statuses of an agreed series of short breaks: the published figures leave them out. */
const shortBreaks: ReadonlySet<string> = new Set(['V3', 'V4']);

/** The time in care that holds a day; the day care ceases is not a day in care. */
export function inCareOn(person: PersonAsAt, day: CalendarDate): CarePeriod | undefined {
  return person.care.periods.findLast(({ from, to }) => from <= day && (to === undefined || day < to));
}

/** The time in care that holds the as-at day, but not a series of short breaks. */
export function lookedAfterNow(person: PersonAsAt): CarePeriod | undefined {
  const period = person.careNow;
  if (period === null) return undefined;
  const last = period.episodes.at(-1);
  return last !== undefined && isShortBreak(last) ? undefined : period;
}

/** Whether an episode is one of a series of short breaks. */
export function isShortBreak({ legalStatus }: CarePeriod['episodes'][number]): boolean {
  return legalStatus != null && shortBreaks.has(legalStatus);
}
