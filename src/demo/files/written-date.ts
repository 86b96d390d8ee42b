import type { CalendarDate } from '#calendar/calendar-date.ts';

/** A day as the return and Annex A write it: `03/05/2026`; undefined is a blank cell. */
export function slashed(on: CalendarDate | undefined): string {
  return on === undefined ? '' : `${on.slice(8, 10)}/${on.slice(5, 7)}/${on.slice(0, 4)}`;
}

/** A day that is known by another: blank where it lies after it. */
export function knownBy(on: CalendarDate | undefined, by: CalendarDate): CalendarDate | undefined {
  return on !== undefined && on <= by ? on : undefined;
}
