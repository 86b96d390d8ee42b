import { dayNumber, dayOf } from '#calendar/calendar-date.ts';

/**
 * The day of a date that is read kindly, day first: with slashes, dashes or stops, with a year of two digits (00 to 68 is
 * 2000 on), ISO, and day and month changed about where only that can be. `NaN` where it is none.
 */
export function lenientDay(text: string): number {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/.exec(text);
  if (iso !== null) return dayOfParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[ T].*)?$/.exec(text);
  if (parts === null) return Number.NaN;
  const written = Number(parts[3]);
  const year = (parts[3] ?? '').length === 4 ? written : written <= 68 ? 2000 + written : 1900 + written;
  return dayOfParts(year, Number(parts[2]), Number(parts[1]));
}

function dayOfParts(year: number, month: number, day: number): number {
  const date = month > 12 ? dayOf(year, day, month) : dayOf(year, month, day);
  return date === undefined ? Number.NaN : dayNumber(date);
}
