import { type RawBuilder, sql } from 'kysely';
import type { CalendarDate } from '#calendar/calendar-date.ts';

/** Which rows: what is known, or all that stands, what is superseded included. Withdrawn rows never. */
export type Which = 'current' | 'standing';

/**
 * An earlier knowledge. What had been recorded by a moment is what the store then knew, whatever the extracts were; what
 * extracts of days up to a day said is what would have been known on it, had each been imported on its day.
 */
export type KnownThen = { readonly recordedBy: string } | { readonly saidBy: CalendarDate };

/** The condition on rows of facts; `then` left out: as known now. */
export function factsKnown(which: Which, then: KnownThen | undefined): RawBuilder<unknown> {
  if (then === undefined) {
    return which === 'current' ? sql`superseded_on is null` : sql`withdrawn_at is null`;
  }
  if ('saidBy' in then) {
    const said = sql`known_on <= ${then.saidBy}::date and withdrawn_at is null`;
    return which === 'current'
      ? sql`(${said} and (superseded_on is null or superseded_on > ${then.saidBy}::date))`
      : sql`(${said})`;
  }
  const closed = which === 'current' ? sql`superseded_at` : sql`withdrawn_at`;
  const at = sql`${then.recordedBy}::timestamptz`;
  return sql`(recorded_at <= ${at} and (${closed} is null or ${closed} > ${at}))`;
}

/** The condition on imports: those that stand, or stood then. */
export function importsKnown(then: KnownThen | undefined): RawBuilder<boolean> {
  if (then === undefined || 'saidBy' in then) return sql`import.withdrawn_at is null`;
  const at = sql`${then.recordedBy}::timestamptz`;
  return sql`(import.recorded_at <= ${at} and (import.withdrawn_at is null or import.withdrawn_at > ${at}))`;
}

/** The condition on changes of settings, and on loads of published statistics: those that had been made. What extracts said tells nothing of them. */
export function changesKnown(then: KnownThen | undefined): RawBuilder<boolean> {
  if (then === undefined || 'saidBy' in then) return sql`true`;
  return sql`recorded_at <= ${then.recordedBy}::timestamptz`;
}

/**
 * The last day on which an import said something, `known_on`, as it was on the day: an import of many days keeps the last
 * of them alone, and what it said after the day it is taken to have said on it.
 */
export function lastDay(then: KnownThen | undefined): RawBuilder<CalendarDate> {
  return then !== undefined && 'saidBy' in then ? sql`least(known_on, ${then.saidBy}::date)` : sql`known_on`;
}
