import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Measured } from '#domain/indicators/measure.ts';

/** The day that a figure tells of: of one that was brought in the last of its own period, which may be long ago. */
export function dayToldOf(
  { source, period }: Pick<Measured, 'source' | 'period'>,
  asAt: CalendarDate,
): CalendarDate {
  return source === undefined ? asAt : period.to;
}

/** Whether two days have the same thing to tell, which was brought in once: then nothing has changed between them. */
export function isSameImport(one: Measured, other: Measured): boolean {
  return one.source !== undefined && other.source !== undefined && one.period.to === other.period.to;
}
