/**
 * A day of the calendar, kept as ISO text (`2026-10-31`), so that comparing with `<` compares days.
 * A day is never a time: instants have a type of their own (`Instant`).
 */
declare const brand: unique symbol;
export type CalendarDate = string & { readonly [brand]: true };

const ISO = /^\d{4}-\d{2}-\d{2}$/;
const FEBRUARY = 2;

/** The number of days in a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === FEBRUARY) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The day that `text` (YYYY-MM-DD) names, or undefined where it names no day that exists. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!ISO.test(text)) return undefined;
  const written = text as CalendarDate; // in form; days are made here and in `dayOf` alone
  const { year, month, day } = partsOf(written);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return written;
}

/** The day that `text` names. Throws where there is none: for literals in code and tests, never for what people type. */
export function calendarDate(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === undefined) throw new RangeError(`not a day: ${text}`);
  return day;
}

/** The day of a year, month (1 to 12) and day of the month, or undefined where there is none. */
export function dayOf(year: number, month: number, day: number): CalendarDate | undefined {
  if (!isDay(year, month, day)) return undefined;
  // Written out rather than parsed again: every clock and count makes days, many thousands for a county.
  const text = `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
  return text as CalendarDate; // a day that exists, by the line above
}

function isDay(year: number, month: number, day: number): boolean {
  return (
    Number.isInteger(year) &&
    year >= 0 &&
    year <= 9999 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(date: CalendarDate): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return {
    year: digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3),
    month: digit(date, 5) * 10 + digit(date, 6),
    day: digit(date, 8) * 10 + digit(date, 9),
  };
}

function digit(date: CalendarDate, at: number): number {
  return date.charCodeAt(at) - 48; // '0'
}

/** Whole days since 1 January 1970 (negative before). */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return dayNumberIn(year, month, day);
}

/** `dayNumber` of a year, month (1 to 12) and day of the month, or undefined where there is no such day. */
export function dayNumberOf(year: number, month: number, day: number): number | undefined {
  return isDay(year, month, day) ? dayNumberIn(year, month, day) : undefined;
}

function dayNumberIn(year: number, month: number, day: number): number {
  const shifted = month <= FEBRUARY ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > FEBRUARY ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day that is `number` days after 1 January 1970. The inverse of `dayNumber`. */
export function fromDayNumber(number: number): CalendarDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= FEBRUARY ? 1 : 0);
  const date = dayOf(year, month, day);
  if (date === undefined) throw new RangeError(`no day ${number} days after 1970-01-01`);
  return date;
}

/** The day `days` days later (earlier where negative). */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from `from` to `to`: 1 from a day to the next, 0 to itself, negative backwards. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The earlier of two days. */
export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}
