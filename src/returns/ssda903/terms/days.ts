import { calendarDate, dayNumber } from '#calendar/calendar-date.ts';

/** The number of the day that ISO text names, for days that stand in the rules themselves. */
export function on(text: string): number {
  return dayNumber(calendarDate(text));
}
