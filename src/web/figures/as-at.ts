import type { CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths, monthEnd } from '#calendar/month.ts';

const MONTHS = 36;

/** The newest day and the 36 month-ends up to it, newest first. */
export function daysOffered(newest: CalendarDate): readonly CalendarDate[] {
  return [...new Set([newest, ...monthEndsTo(newest).toReversed()])];
}

/** The 36 month-ends up to a day, oldest first. */
export function monthEndsTo(day: CalendarDate): readonly CalendarDate[] {
  const last = monthEnd(day) === day ? day : monthEnd(addMonths(day, -1));
  return Array.from({ length: MONTHS }, (_none, back) => monthEnd(addMonths(last, back - MONTHS + 1)));
}

/** The same day of last year; the end of a month stays the end of the month. */
export function yearEarlier(day: CalendarDate): CalendarDate {
  const before = addMonths(day, -12);
  return monthEnd(day) === day ? monthEnd(before) : before;
}

/** The last month-end up to a day: the day itself where it is one. */
export function lastMonthEnd(day: CalendarDate): CalendarDate {
  return monthEnd(day) === day ? day : monthEnd(addMonths(day, -1));
}

/** The month-end before a day's own month, or before the day where it is one itself. */
export function monthEarlier(day: CalendarDate): CalendarDate {
  return monthEnd(addMonths(day, -1));
}

/** Every day whose figures stand in a table of figures: the day, those it is compared with, and its trend. */
export function daysCompared(day: CalendarDate): readonly CalendarDate[] {
  return [...new Set([day, monthEarlier(day), yearEarlier(day), ...trendDays(day)])];
}

/** The month-ends of a trend that ends on a day: it ends on the day itself, whether a month does or not. */
export function trendDays(day: CalendarDate): readonly CalendarDate[] {
  const ends = monthEndsTo(day);
  return ends.at(-1) === day ? ends : [...ends, day];
}
