import { addDays, type CalendarDate, dayOf, daysBetween, partsOf } from '#calendar/calendar-date.ts';
import type { Chance } from '../random.ts';

/**
 * The same day, or one eleven days earlier where it is 29 February or lies in the last six days of March. Nothing in
 * the demonstration begins or ends there: a leap day has rules of its own, and someone who leaves care on
 * the last day of the return year would be both a looked-after child and a care leaver of that year.
 */
export function ordinaryDay(on: CalendarDate): CalendarDate {
  const { month, day } = partsOf(on);
  return (month === 2 && day === 29) || (month === 3 && day >= 26) ? addDays(on, -11) : on;
}

/** A day of chance from `from` to `to`, both included; `from` where they are the wrong way round. */
export function someDay(chance: Chance, from: CalendarDate, to: CalendarDate): CalendarDate {
  const days = daysBetween(from, to);
  return days <= 0 ? from : addDays(from, chance.between(0, days));
}

/** The day that is a number of years, whole or not, after another. */
export function yearsAfter(on: CalendarDate, years: number): CalendarDate {
  return addDays(on, Math.round(years * 365.25));
}

/** Years between two days, as a number with a fraction. */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number {
  return daysBetween(from, to) / 365.25;
}

/** The day that is `dayNumber` days after 1 April of `startYear`. */
export function dayInYear(startYear: number, dayNumber: number): CalendarDate {
  const start = dayOf(startYear, 4, 1);
  if (start === undefined) throw new RangeError(`no year ${startYear}`);
  return addDays(start, dayNumber);
}
