import { type CalendarDate, calendarDate } from './calendar-date.ts';

/**
 * A return year, written `2025-26`: 1 April 2025 to 31 March 2026. DfE calls it by the year in which it ends.
 * Source: SSDA903 guide to the children looked-after return, the collection year.
 */
declare const brand: unique symbol;
export type ReturnYear = string & { readonly [brand]: true };

/** The return year that `text` (`2025-26`) names, or undefined where the two years do not follow each other. */
export function parseReturnYear(text: string): ReturnYear | undefined {
  const parts = /^(\d{4})-(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const start = Number(parts[1]);
  return Number(parts[2]) === (start + 1) % 100 ? (text as ReturnYear) : undefined; // checked just above
}

/** The return year that begins on 1 April of `start`. */
export function returnYearFrom(start: number): ReturnYear {
  if (!Number.isInteger(start) || start < 1000 || start > 9999)
    throw new RangeError(`no return year from ${start}`);
  return `${start}-${String((start + 1) % 100).padStart(2, '0')}` as ReturnYear; // in form, by the line above
}

/** The return year that a day falls in. */
export function returnYearOf(date: CalendarDate): ReturnYear {
  const year = Number(date.slice(0, 4));
  return returnYearFrom(date.slice(5) >= '04-01' ? year : year - 1);
}

/** 1 April. */
export function yearStart(year: ReturnYear): CalendarDate {
  return calendarDate(`${year.slice(0, 4)}-04-01`);
}

/** 31 March. */
export function yearEnd(year: ReturnYear): CalendarDate {
  return calendarDate(`${Number(year.slice(0, 4)) + 1}-03-31`);
}

/** The return year before (or `by` years before). */
export function yearBefore(year: ReturnYear, by = 1): ReturnYear {
  return returnYearFrom(Number(year.slice(0, 4)) - by);
}
