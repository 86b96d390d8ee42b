import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Request } from '#domain/people/young-person.ts';

/** The request of a kind that is in force on a day: not ended by the young person, not past its own end. */
export function requestOn(
  requests: readonly Request[],
  what: Exclude<Request['what'], 'ended'>,
  on: CalendarDate,
): Request | undefined {
  const made = requests.findLast((request) => request.what === what && request.on <= on);
  if (made === undefined || (made.until !== undefined && made.until <= on)) return undefined;
  const ended = requests.some(
    (request) => request.what === 'ended' && request.on >= made.on && request.on <= on,
  );
  return ended ? undefined : made;
}
