import type { CalendarDate } from '#calendar/calendar-date.ts';
import { requestOn } from '../categories/requests.ts';
import type { Circumstances } from '../duty.ts';

/** Since when something has been so; `sinceExact` false: since that day or before. */
export interface Since {
  readonly since: CalendarDate;
  readonly sinceExact: boolean;
}

/**
 * The day on which someone aged 21 to 24 asked for support: the request that the present run of support rests on.
 * Extracts only show that a personal adviser is named; then the day they asked is not known.
 */
export function requestedOn(standing: Since, { person, on }: Circumstances): Since {
  const asked = requestOn(person.requests, 'support', on);
  if (asked === undefined) return { since: standing.since, sinceExact: false };
  return { since: asked.on, sinceExact: true };
}
