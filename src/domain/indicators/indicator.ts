import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { CategoryPeriod } from '#domain/law/category.ts';
import type { Population } from '#domain/people/population.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';

export type Unit = 'percent' | 'count' | 'mean' | 'median';
export type Direction = 'high' | 'low' | 'context';

/** A: on the as-at day. B: at birthdays in, P: over, the twelve months that end on it. 'A,P': the day, parts the year. */
export type When = 'A' | 'B' | 'P' | 'A,P';

/** The days a figure is about; for kind A both are the as-at day. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export type Place = 'met' | 'not-met' | 'excluded' | 'outside' | 'cannot-tell';

/**
 * Where one person stands in one figure, and why, in sentences ("Met: contact on 3 May 2026; window …").
 * *Met* is in numerator and denominator, *not-met* in the denominator only, *excluded* and *cannot-tell* counted
 * apart, *outside* nowhere. Met means counted in the numerator, not good.
 */
export interface Placing {
  readonly is: Place;
  readonly because: readonly string[];
  /** For means and medians: this person's own number (days, changes). Default 1 where met, 0 where not. */
  readonly value?: number;
  /** What this person adds to the indicator's further figures, by part key. */
  readonly parts?: Readonly<Record<string, { readonly numerator: number; readonly denominator: number }>>;
  /** The birthday measured at, for kind B (gives the age of the breakdown). */
  readonly birthday?: CalendarDate;
}

/** What a placing may look at beside the person. */
export interface Measuring {
  readonly period: Period;
  readonly population: Population;
  /** The person's category on a day, computed once and kept. */
  categoryOn(person: YoungPerson, on: CalendarDate): CategoryPeriod;
}

/** The splits that a figure may be asked for. */
export const breakdowns = [
  'locality',
  'team',
  'worker',
  'age',
  'sex',
  'ethnicity',
  'uasc',
  'category',
] as const;
export type Breakdown = (typeof breakdowns)[number];

/** One figure: one file each, listed in `all.ts`. */
export interface Indicator {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly unit: Unit;
  readonly when: When;
  /** The sentence a councillor, or a young person, would say. */
  readonly meaning: string;
  readonly cohort: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly exclusions: readonly string[];
  readonly direction: Direction;
  /** Statute, guide or local source. */
  readonly source: readonly string[];
  /** The England figure it may be set beside (key of the benchmarks), where the definitions match. */
  readonly benchmark?: string;
  readonly breakdowns: readonly Breakdown[];
  /** Further figures, in order, by key. */
  readonly parts?: readonly { readonly key: string; readonly unit: Unit; readonly title: string }[];
  /** Which tables and columns carry it; printed in docs/indicators.md. */
  readonly carriedBy: readonly string[];
  place(person: YoungPerson, measuring: Measuring): Placing;
}
