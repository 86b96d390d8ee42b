import { type CalendarDate, calendarDate, partsOf } from './calendar-date.ts';

/** The day of the year on which years end: return years on 31 March, those of the workforce census on 30 September. */
export type YearEnd = '03-31' | '09-30';

/** The newest year that had ended by a day, by the calendar year of its last day: that day itself ends it. */
export function yearEndedBy(day: CalendarDate, ends: YearEnd = '03-31'): number {
  const { year } = partsOf(day);
  return day >= lastDayOfYear(year, ends) ? year : year - 1;
}

/** The day on which a year ended. */
export function lastDayOfYear(year: number, ends: YearEnd = '03-31'): CalendarDate {
  return calendarDate(`${String(year).padStart(4, '0')}-${ends}`);
}
