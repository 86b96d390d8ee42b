import { type CalendarDate, partsOf } from './calendar-date.ts';

/** The newest return year that had ended by a day, by the year of its 31 March: that day itself ends it. */
export function yearEndedBy(day: CalendarDate): number {
  const { year, month, day: dayOfMonth } = partsOf(day);
  return month > 3 || (month === 3 && dayOfMonth === 31) ? year : year - 1;
}
