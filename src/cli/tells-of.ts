import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { yearEnd, yearStart } from '#calendar/return-year.ts';
import type { ExtractSeen } from '#domain/people/population.ts';

/**
 * Whether extracts tell anything of the twelve months that end on a day: a return whose year meets them, or a list or
 * dataset drawn in them or later (its dates reach back).
 */
export function tellsOf(extracts: readonly ExtractSeen[], asAt: CalendarDate): boolean {
  const from = addDays(addMonths(asAt, -12), 1);
  return extracts.some(({ year, extracted }) => {
    if (year !== null) return yearStart(year) <= asAt && yearEnd(year) >= from;
    return extracted !== null && extracted >= from;
  });
}
