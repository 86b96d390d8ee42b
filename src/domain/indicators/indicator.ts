import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Population } from '#domain/people/population.ts';
import type { Gate } from './cohorts/among.ts';
import type { Carried } from './evidence/carried.ts';
import type { PersonAsAt } from './person-as-at.ts';

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

/** A share of a figure: what is added to its numerator and to its denominator. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Where one person stands in one figure, and why, in sentences ("Contact on 3 May 2026; window …").
 * *Met* is in numerator and denominator, *not-met* in the denominator only, *excluded* and *cannot-tell* counted
 * apart, *outside* nowhere. Met means counted in the numerator, not good.
 */
export interface Placing {
  readonly is: Place;
  readonly because: readonly string[];
  /**
   * What this person adds to the numerator, where that is not 1 when met and 0 when not: days for a mean or median,
   * episodes or fields for a figure whose subjects are not people.
   */
  readonly value?: number | undefined;
  /** What this person adds to the denominator, where that is not 1: returns, fields, a share of a worker's hours. */
  readonly denominator?: number | undefined;
  /** What this person adds to the indicator's further figures, by part key. */
  readonly parts?: Readonly<Record<string, Share>> | undefined;
  /** The birthday measured at, for kind B (gives the age of the breakdown). */
  readonly birthday?: CalendarDate | undefined;
}

/** What a placing may look at beside the person: everyone as known for one day, and what the extracts carry. */
export interface Measuring {
  readonly asAt: CalendarDate;
  /** The twelve months that end on the as-at day: on a 31 March the return year. */
  readonly year: Period;
  readonly population: Population;
  readonly people: readonly PersonAsAt[];
  readonly carried: Carried;
}

export const breakdowns = [
  'locality',
  'team',
  'worker',
  'age',
  'sex',
  'ethnicity',
  'uasc',
  'category',
  'age-band',
  'disability',
  'area',
  'home',
  'parent',
  'custody',
] as const;
export type Breakdown = (typeof breakdowns)[number];

/** One of what is counted, and several: "episode", "episodes". */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** What the two numbers of a figure count where they do not count young people; left out: young people. And its unit. */
export interface Counts {
  readonly numerator?: Noun;
  readonly denominator?: Noun;
  /** What the value is measured in, where the figure's title alone does not say it beside the number: "days". */
  readonly value?: string;
}

/** A further figure of an indicator. */
export interface Part {
  readonly key: string;
  readonly unit: Unit;
  readonly title: string;
  readonly counts?: Counts;
  /** The published measure it may be set beside, as `Indicator.benchmark`. */
  readonly benchmark?: string;
  /** How people's shares come together: added up (as shipped), or the one whose share is the greatest. */
  readonly combine?: 'sum' | 'greatest';
}

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
  /**
   * The shipped target where there is one, in the figure's own unit; `by` says whether statute expects it of everyone
   * or it is a default that the authority replaces (`targetOn`).
   */
  readonly target?: { readonly value: number; readonly by: 'law' | 'policy' };
  /** Statute, guide or local source. */
  readonly source: readonly string[];
  /** The England figure it may be set beside (key of the benchmarks), where the definitions match. */
  readonly benchmark?: string;
  readonly breakdowns: readonly Breakdown[];
  /** What is counted, where it is not young people: pages say it beside the numbers. */
  readonly counts?: Counts;
  /** Further figures, in order, by key. */
  readonly parts?: readonly Part[];
  /**
   * Which tables and columns carry it, each beginning "SSDA903", "Annex A" or "SSD"; printed in docs/indicators.md. Empty
   * where it is recorded nowhere yet.
   */
  readonly carriedBy: readonly string[];
  /**
   * The record that it waits for, where no extract carries it: "supervisions, with their dates". Such a figure counts
   * nobody; each of its people is *cannot tell*, and it comes alive with the record.
   */
  readonly awaits?: string;
  /**
   * Whether it is brought in ready-made, with its source and day (`Population.figures`), instead of being counted from
   * people: nobody has a place in it.
   */
  readonly imported?: true;
  /** Whoever does not pass is outside, and is not placed where people are only counted. Not given: everyone may be in. */
  readonly among?: Gate;
  place(person: PersonAsAt, measuring: Measuring): Placing;
}
