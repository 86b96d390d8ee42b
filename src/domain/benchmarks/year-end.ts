import type { CalendarDate } from '#calendar/calendar-date.ts';
import { lastDayOfYear, yearEndedBy } from '#calendar/year-ended-by.ts';
import { benchmarks } from '../indicators/benchmarks.ts';

/** The newest year of a measure that had ended by a day. */
export function newestYear(measure: string, day: CalendarDate): number {
  return yearEndedBy(day, benchmarks[measure]?.yearEnds);
}

/** The last day of a measure's year. */
export function lastDayOf(measure: string, year: number): CalendarDate {
  return lastDayOfYear(year, benchmarks[measure]?.yearEnds);
}
