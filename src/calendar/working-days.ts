import { bankHolidays, bankHolidaysFrom, bankHolidaysTo } from './bank-holidays.ts';
import { addDays, type CalendarDate, dayNumber, daysBetween } from './calendar-date.ts';

/**
 * The answer where the table of bank holidays does not reach: the first day asked about that it does not know. Whoever
 * asks says *cannot tell*; nobody takes a day that is not in the table for a working day.
 */
export interface BeyondTable {
  readonly beyond: CalendarDate;
}

/** Whether a day is a Monday to Friday in England that is no bank holiday. */
export function isWorkingDay(date: CalendarDate): { readonly working: boolean } | BeyondTable {
  return isInTable(date) ? { working: worksOn(date) } : { beyond: date };
}

/**
 * The working day that is `count` working days after a day, which is itself not counted (before it, where `count` is
 * negative). None after a day is that day, whether it is worked or not.
 */
export function addWorkingDays(
  date: CalendarDate,
  count: number,
): { readonly on: CalendarDate } | BeyondTable {
  if (!Number.isInteger(count)) throw new RangeError(`not a whole number of working days: ${count}`);
  const step = count < 0 ? -1 : 1;
  let on = date;
  if (!isInTable(on)) return { beyond: on };
  for (let left = Math.abs(count); left > 0; left -= worksOn(on) ? 1 : 0) {
    on = addDays(on, step);
    if (!isInTable(on)) return { beyond: on };
  }
  return { on };
}

/**
 * The working days after `from` up to and including `to`: what `addWorkingDays` would have to add to come to the
 * working day `to`. Negative where `to` is the earlier.
 */
export function workingDaysBetween(
  from: CalendarDate,
  to: CalendarDate,
): { readonly days: number } | BeyondTable {
  for (const day of [from, to]) if (!isInTable(day)) return { beyond: day };
  return { days: workedUpTo(to) - workedUpTo(from) };
}

function isInTable(date: CalendarDate): boolean {
  return date >= bankHolidaysFrom && date <= bankHolidaysTo;
}

const MONDAY_NUMBER = 4; // 1 January 1970, day number 0, was a Thursday

function worksOn(date: CalendarDate): boolean {
  const weekday = (((dayNumber(date) - MONDAY_NUMBER) % 7) + 7) % 7; // 0 is Monday
  return weekday < 5 && !bankHolidays.has(date);
}

/** For each day of the table, the working days from its beginning up to and including that day. */
const worked: readonly number[] = (() => {
  const totals: number[] = [];
  let total = 0;
  for (let on = bankHolidaysFrom; on <= bankHolidaysTo; on = addDays(on, 1)) {
    total += worksOn(on) ? 1 : 0;
    totals.push(total);
  }
  return totals;
})();

function workedUpTo(date: CalendarDate): number {
  return worked[daysBetween(bankHolidaysFrom, date)] ?? 0;
}
