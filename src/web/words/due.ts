import { addDays, type CalendarDate, daysBetween, parseCalendarDate } from '#calendar/calendar-date.ts';
import { dayOfInstant, type Instant } from '#calendar/instant.ts';
import { inWords } from '#calendar/words.ts';
import { counted } from './numbers.ts';

/** The day on which something falls due, whether it is due by a day or by a moment. */
export function dayDue(due: CalendarDate | Instant): CalendarDate {
  return isDay(due) ? due : dayOfInstant(due);
}

function isDay(due: CalendarDate | Instant): due is CalendarDate {
  return parseCalendarDate(due) !== undefined;
}

/** `3 May 2026`, with the time where there is one: `7 May 2026 at 22:15`. */
export function dueInWords(due: CalendarDate | Instant): string {
  const day = inWords(dayDue(due));
  return isDay(due) ? day : `${day} at ${due.slice(11, 16)}`;
}

/** How far off: `11 days over`, `today`, `tomorrow`, `in 3 days`. */
export function howSoon(due: CalendarDate | Instant, today: CalendarDate): string {
  const day = dayDue(due);
  const days = daysBetween(today, day);
  if (days < 0) return `${counted(-days, 'day', 'days')} over`;
  if (days === 0) return 'today';
  return day === addDays(today, 1) ? 'tomorrow' : `in ${days} days`;
}
