import { type CalendarDate, parseCalendarDate } from './calendar-date.ts';

/**
 * A moment, kept as ISO text in Europe/London with its offset: `2025-05-04T22:15:00+01:00`. Instants exist only for
 * audit, sessions, missing episodes, return interviews and the time of a contact.
 */
declare const brand: unique symbol;
export type Instant = string & { readonly [brand]: true };

const LONDON = 'Europe/London';

/**
 * The moment of a wall clock in England (`2025-05-04`, `22:15` or `22:15:30`), or undefined where there is none: no
 * such time, or one that the clocks skip in March. Of the two moments of the hour repeated in October it is the
 * earlier, so that a clock counted from it never promises more time than there is.
 */
export function instantAt(day: CalendarDate, time: string): Instant | undefined {
  if (!/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) return undefined;
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  const at = wall.toZonedDateTime(LONDON, { disambiguation: 'earlier' });
  // 'earlier' answers a skipped time with the hour before it: then the wall clock never showed what was asked
  return at.toPlainDateTime().equals(wall) ? format(at) : undefined;
}

/** The moment that is `hours` elapsed hours later (earlier where negative), whatever the clocks do in between. */
export function addHours(at: Instant, hours: number): Instant {
  return format(Temporal.Instant.from(at).add({ hours }).toZonedDateTimeISO(LONDON));
}

/** Milliseconds since 1970, for comparing two moments. */
export function epochOf(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds;
}

/** The day in England on which a moment falls. */
export function dayOfInstant(at: Instant): CalendarDate {
  const day = parseCalendarDate(
    Temporal.Instant.from(at).toZonedDateTimeISO(LONDON).toPlainDate().toString(),
  );
  if (day === undefined) throw new RangeError(`no day for ${at}`);
  return day;
}

function format(at: Temporal.ZonedDateTime): Instant {
  return at.toString({ timeZoneName: 'never', smallestUnit: 'second' }) as Instant; // the one place they are made
}
