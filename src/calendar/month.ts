import { type CalendarDate, dayOf, daysInMonth, partsOf } from './calendar-date.ts';

/**
 * The corresponding day `months` calendar months later (earlier where negative), held to the end of a shorter month:
 * three months after 30 November is 28 (or 29) February.
 * Source: a month is a calendar month, Interpretation Act 1978 Sch 1; the corresponding date rule.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const result = dayOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
  if (result === undefined) throw new RangeError(`no day ${months} months after ${date}`);
  return result;
}

/** The last day of the month that `date` is in. */
export function monthEnd(date: CalendarDate): CalendarDate {
  const { year, month } = partsOf(date);
  const result = dayOf(year, month, daysInMonth(year, month));
  if (result === undefined) throw new RangeError(`no month end for ${date}`);
  return result;
}
