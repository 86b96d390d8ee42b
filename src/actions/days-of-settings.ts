import { type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';

/** The Care Leavers (England) Regulations 2010 came into force: no figure is held against anything before it. */
const FIRST = calendarDate('2011-04-01');

/** A budget or a strategy is decided for the next year or the one after; a day beyond that is a slip of the keys. */
const MONTHS_AHEAD = 24;

/** Why a setting cannot be changed from a day on; undefined where it can. */
export function notFrom(from: CalendarDate, today: CalendarDate): string | undefined {
  const last = addMonths(today, MONTHS_AHEAD);
  if (from < FIRST)
    return `${inWords(from)} is too long ago: choose a day from ${inWords(FIRST)} on, when the Care Leavers Regulations came into force`;
  if (from > last)
    return `${inWords(from)} is too far ahead: choose a day up to ${inWords(last)}, two years from today`;
  return undefined;
}
