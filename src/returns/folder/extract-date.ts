import { type CalendarDate, parseCalendarDate } from '#calendar/calendar-date.ts';

const DAY = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;

/**
 * The day for which a snapshot speaks: the day in the file's own name, else in the nearest folder's, each as
 * YYYY-MM-DD. A name that says two days says none. Undefined where no name does.
 */
export function extractDateIn(path: string): CalendarDate | undefined {
  for (const name of path.split('/').toReversed()) {
    const days = new Set([...name.matchAll(DAY)].flatMap(([text]) => parseCalendarDate(text) ?? []));
    if (days.size === 1) return [...days][0];
  }
  return undefined;
}
