import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths, monthEnd } from '#calendar/month.ts';
import type { Period, When } from './indicator.ts';

/**
 * The twelve months that end on a day: from the day after the same day a year earlier, the end of February being the
 * same day whichever it is. On a 31 March the return year.
 */
export function yearTo(day: CalendarDate): Period {
  const before = addMonths(day, -12);
  return { from: addDays(monthEnd(day) === day ? monthEnd(before) : before, 1), to: day };
}

/** The days that a figure of this kind is about, as at a day. */
export function periodOf(when: When, asAt: CalendarDate): Period {
  return when === 'B' || when === 'P' ? yearTo(asAt) : { from: asAt, to: asAt };
}
