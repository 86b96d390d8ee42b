import { dayNumber, daysInMonth, dayOf } from '#calendar/calendar-date.ts';
import { dayIn } from '../check/date-cell.ts';

const PARTIAL = /^(\d{1,2}|ZZ)\/(\d{1,2}|ZZ)\/(\d{4}|ZZZZ)$/;

/**
 * The day of a date of which parts may be unknown, written ZZ/ZZ/2015, as a number; `NaN` where it is none. An unknown
 * day is the last of the month, an unknown month the last of the year (a day that is known counts from the December
 * before it is a year on: 15/ZZ/2015 is 14 January 2016), an unknown year 2000.
 * Source: SSDA903 guide, dates in part.
 */
export function partialDay(text: string): number {
  const parts = PARTIAL.exec(text);
  if (parts === null) return Number.NaN;
  if (!text.includes('Z')) return dayIn(text);
  const year = parts[3] === 'ZZZZ' ? 2000 : Number(parts[3]);
  if (year < 1) return Number.NaN;
  const month = parts[2] === 'ZZ' ? 1 : Number(parts[2]);
  if (month < 1 || month > 12) return Number.NaN;
  const day = parts[1] === 'ZZ' ? daysInMonth(year, month) : Number(parts[1]);
  const date = dayOf(year, month, day);
  if (date === undefined) return Number.NaN;
  if (parts[2] !== 'ZZ') return dayNumber(date);
  // The month is not known: a year on from January, less a day; with no day either, the year's last.
  if (parts[1] === 'ZZ') return dayNumber(dayOf(year, 12, 31) ?? date);
  return dayNumber(dayOf(year + 1, 1, day) ?? date) - 1;
}
