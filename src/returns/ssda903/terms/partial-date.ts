import { dayNumber, daysInMonth, dayOf } from '#calendar/calendar-date.ts';
import { dayIn, withinRange } from '../check/date-cell.ts';

const PARTIAL = /^(\d{1,2}|ZZ)\/(\d{1,2}|ZZ)\/(\d{4}|ZZZZ)$/;

/**
 * The day that a date stands for of which parts may be unknown (ZZ/ZZ/2015), as a number; `NaN` where it is no date. An
 * unknown day is the last of its month, an unknown year 2000. An unknown month with an unknown day is 31 December; with a
 * known day it is that day of January a year on, less a day: 15/ZZ/2015 is 14 January 2016.
 * Source: SSDA903 guide, dates in part.
 */
export function partialDay(text: string): number {
  const parts = PARTIAL.exec(text);
  if (parts === null) return Number.NaN;
  if (!text.includes('Z')) return dayIn(text);
  const [, day = '', month = '', written = ''] = parts;
  const year = written === 'ZZZZ' ? 2000 : Number(written);
  if (month !== 'ZZ') return dayOfMonth(year, Number(month), day);
  return day === 'ZZ' ? numberOf(year, 12, 31) : withinRange(numberOf(year + 1, 1, Number(day)) - 1);
}

function dayOfMonth(year: number, month: number, day: string): number {
  if (month < 1 || month > 12) return Number.NaN;
  return numberOf(year, month, day === 'ZZ' ? daysInMonth(year, month) : Number(day));
}

function numberOf(year: number, month: number, day: number): number {
  const date = year < 1 ? undefined : dayOf(year, month, day);
  return date === undefined ? Number.NaN : withinRange(dayNumber(date));
}
