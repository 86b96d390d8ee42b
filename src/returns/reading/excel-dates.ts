import { fromDayNumber } from '#calendar/calendar-date.ts';

const SECONDS_A_DAY = 86_400;
/** Excel takes 1900 for a leap year; from 1 March 1900 its numbers are days after 30 December 1899. */
const FIRST_TRUE_SERIAL = 61;
const LAST_SERIAL = 2_958_465; // 31 December 9999
const DAY_ZERO = -25_569; // 30 December 1899, in days from 1 January 1970
/** Days from the 1900 system's beginning to the 1904 system's, which Excel for the Mac once used. */
const TO_1904 = 1462;

/** Built-in number formats that show a date (ECMA-376 part 1, 18.8.30, with the East Asian ones). */
export function isBuiltInDateFormat(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** Whether a custom number format shows a date: has a day, month or year outside quotes, brackets and escapes. */
export function isDateFormat(code: string): boolean {
  const bare = code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '').split(';', 1)[0] ?? '';
  return /[dy]/i.test(bare) || /m{3}/i.test(bare);
}

/**
 * Excel's number for a day as ISO text, with the time where it has one (`2026-05-03`, `2026-05-03T14:30:00`).
 * Undefined outside the days that Excel numbers truly.
 */
export function isoOfSerial(serial: number, epoch1904: boolean): string | undefined {
  const seconds = Math.round((epoch1904 ? serial + TO_1904 : serial) * SECONDS_A_DAY);
  const days = Math.floor(seconds / SECONDS_A_DAY);
  if (!(days >= FIRST_TRUE_SERIAL && days <= LAST_SERIAL)) return undefined;
  const day = fromDayNumber(days + DAY_ZERO);
  const left = seconds % SECONDS_A_DAY;
  if (left === 0) return day;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day}T${two(Math.floor(left / 3600))}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`;
}
