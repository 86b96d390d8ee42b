import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Fact } from '#domain/people/facts.ts';

/** From which day something is no longer what is known, why, and by which import; undefined: this one. */
export interface Superseded {
  readonly on: CalendarDate;
  readonly reason: string;
  readonly by?: number | undefined;
}

/**
 * One way in which a fact is or was known, while an import is being worked out. What stands in the store has its
 * number; what this import would add gets one when it is written.
 */
export interface Version {
  readonly storedId: number | undefined;
  /** The import that brought it; undefined: this one. */
  readonly importId: number | undefined;
  readonly fact: Fact;
  /** The day of the first extract that said so. */
  readonly knownOn: CalendarDate;
  /** The last day on which some extract said so. */
  lastSaid: CalendarDate;
  /** The days on which this import says so: every one of an episode of a return, else the last. */
  saidNow: readonly CalendarDate[];
  /** Null: it is what is known now. */
  superseded: Superseded | null;
  /** Where an open span ends because a later one of the same source began. */
  heldTo: CalendarDate | null;
  /** The stored or new version whose place this one takes. */
  readonly replaces: Version | undefined;
  /** Set where it is not to be written after all. */
  refused: string | undefined;
  /** Which table of the extraction it was read from; -1 for what was stored. */
  readonly table: number;
}
