import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Instant } from '#calendar/instant.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { CategoryPeriod } from './category.ts';
import type { Settings } from './settings.ts';

/** The duties owed to a person, in the order in which they are listed. */
export const dutyIds = [
  'D1', 'D1b', 'D2', 'D2b', 'D2c', 'D2d', 'D3', 'D3p', 'D4', 'D4b', 'D4c', 'D4d', 'D4e', 'D5', 'D5b', 'D5c', 'D6',
  'D7', 'D8', 'D9', 'D10', 'D11', 'D15', 'D19', 'D20', 'D22', 'D23',
] as const; // prettier-ignore
export type DutyId = (typeof dutyIds)[number];

/** Law: statute or regulation says must. Guidance: should. Policy: the authority's own standard. */
export type DutyKind = 'law' | 'guidance' | 'policy';
export type DutyState = 'met' | 'due' | 'overdue' | 'not-owed' | 'cannot-tell';

/** What a duty's rule answers for one person on one day. */
export interface DutyDecision {
  readonly state: DutyState;
  /** The day (D22 alone: the moment) by which; null where there is none. */
  readonly due: CalendarDate | Instant | null;
  /** Sentences. For cannot-tell they say what is missing. */
  readonly because: readonly string[];
}

/** What a rule may look at. */
export interface Circumstances {
  readonly person: YoungPerson;
  readonly on: CalendarDate;
  /** The category history of this person, computed once. */
  readonly categories: readonly CategoryPeriod[];
  readonly settings: Settings;
}

/** A duty or clock: one file each in `duties/`, listed in `duties/all.ts`. */
export interface Duty {
  readonly id: DutyId;
  readonly title: string;
  readonly kind: DutyKind;
  /** Statute, regulation or paragraph, as a person would cite it. */
  readonly source: string;
  /** From when the law says so. */
  readonly inForceFrom: CalendarDate;
  decide(circumstances: Circumstances): DutyDecision;
}

/** A duty and its answer, as the pages and the command line show it. */
export interface DutyOwed extends DutyDecision {
  readonly id: DutyId;
  readonly title: string;
  readonly kind: DutyKind;
  readonly source: string;
}
