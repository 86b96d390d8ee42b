import { dayNumber, dayOf, fromDayNumber, partsOf } from '#calendar/calendar-date.ts';

const known = new Map<number, Map<number, number>>();

/**
 * The same day and month `years` later, as a day number; `NaN` of a missing day. 29 February becomes 28 February in a
 * common year: the return's own convention, which is not the law's (a birthday then falls on 1 March).
 */
export function yearsAfter(day: number, years: number): number {
  if (Number.isNaN(day)) return Number.NaN;
  const ofYears = known.get(years) ?? new Map<number, number>();
  if (!known.has(years)) known.set(years, ofYears);
  let after = ofYears.get(day);
  if (after === undefined) {
    after = workedOut(day, years);
    ofYears.set(day, after);
  }
  return after;
}

function workedOut(day: number, years: number): number {
  const { year, month, day: ofMonth } = partsOf(fromDayNumber(day));
  const date = dayOf(year + years, month, ofMonth) ?? dayOf(year + years, 2, 28);
  return date === undefined ? Number.NaN : dayNumber(date);
}
