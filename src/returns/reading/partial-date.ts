import { daysInMonth } from '#calendar/calendar-date.ts';
import type { PartialDate } from '#domain/people/partial-date.ts';
import { type Cell, readDate, unreadable } from './cells.ts';

const IN_PARTS = /^(\d{1,2}|ZZ)\/(\d{1,2}|ZZ)\/(\d{4}|ZZZZ)$/;
/** A year of 366 days, where the year is not known: 29 February may be meant. */
const ANY_YEAR = 2000;
/** A month of 31 days, where the month is not known. */
const ANY_MONTH = 1;

/**
 * A date of which parts may not be known: dd/mm/yyyy with ZZ and ZZZZ for those parts, kept as it is written. A whole
 * date in any other way that `readDate` knows becomes dd/mm/yyyy. Source: SSDA903 guide, dates in part.
 */
export function readPartialDate(text: string): Cell<PartialDate> {
  const trimmed = text.trim().toUpperCase();
  const [, day, month, year] = IN_PARTS.exec(trimmed) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) {
    return canBe(day, month, year) ? `${day}/${month}/${year}` : unreadable;
  }
  const date = readDate(trimmed);
  if (date === null || date === unreadable) return date;
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

function canBe(day: string, month: string, year: string): boolean {
  const [inYear, inMonth] = [known(year) ?? ANY_YEAR, known(month) ?? ANY_MONTH];
  if (inYear < 1 || inMonth < 1 || inMonth > 12) return false;
  const on = known(day) ?? 1;
  return on >= 1 && on <= daysInMonth(inYear, inMonth);
}

function known(part: string): number | undefined {
  return part.startsWith('Z') ? undefined : Number(part);
}
