import { type CalendarDate, daysBetween } from '#calendar/calendar-date.ts';
import { counted } from './numbers.ts';

const WEEKS_FROM = 21; // days: fewer are told in days

/** How long it is from a day to another: `today`, `4 days`, `9 weeks`. */
export function longInWords(day: CalendarDate, asAt: CalendarDate): string {
  const days = daysBetween(day, asAt);
  if (days === 0) return 'today';
  return days < WEEKS_FROM ? counted(days, 'day', 'days') : counted(Math.floor(days / 7), 'week', 'weeks');
}

/** How long a day lies before another: `the same day`, `4 days before`. */
export function agoInWords(day: CalendarDate, asAt: CalendarDate): string {
  return day === asAt ? 'the same day' : `${longInWords(day, asAt)} before`;
}
