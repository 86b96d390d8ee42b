import { type CalendarDate, daysBetween } from '#calendar/calendar-date.ts';
import type { DutyId } from '#domain/law/duty.ts';

const DAYS_LATE_TO_HELP = 14;

/**
 * Whether what is owed was missed and doing it now would mend nothing: a return interview more than 14 days past its
 * 72 hours. A local rule for today's list, not law: the miss still stands, and is still counted.
 */
export function isPastMending(id: DutyId, due: CalendarDate, today: CalendarDate): boolean {
  return id === 'D22' && daysBetween(due, today) > DAYS_LATE_TO_HELP;
}
