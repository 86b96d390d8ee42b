import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Population } from '#domain/people/population.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { populationAsAt } from './as-at.ts';
import { groupOf } from './breakdown.ts';
import type { Breakdown, Indicator, Measuring, Part, Period, Place, Placing, Unit } from './indicator.ts';
import { periodOf } from './period.ts';
import type { PersonAsAt } from './person-as-at.ts';
import { median, valueOf } from './value.ts';

/** One person in one figure: where they stand, and why. */
export interface Line {
  readonly person: PersonAsAt;
  readonly placing: Placing;
}

/** What is read off lines. Numerator and denominator are counts of people unless the indicator counts something else. */
export interface Totals {
  readonly numerator: number;
  readonly denominator: number;
  readonly excluded: number;
  readonly cannotTell: number;
  /** Percentages, means and medians to one decimal; null where the denominator is 0. */
  readonly value: number | null;
}

/** A further figure. */
export interface MeasuredPart {
  readonly key: string;
  readonly unit: Unit;
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}

/** Some of the people: `group` null where it is not known which they are of. */
export interface MeasuredGroup extends Totals {
  readonly group: string | null;
}

/** A figure, as programs elsewhere read it. */
export interface Measured extends Totals {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly unit: Unit;
  readonly period: Period;
  readonly parts?: readonly MeasuredPart[];
  readonly by?: readonly MeasuredGroup[];
}

/** Places every person once, in the order of the population. */
export function linesOf(indicator: Indicator, measuring: Measuring): readonly Line[] {
  return measuring.people.map((person) => ({ person, placing: indicator.place(person, measuring) }));
}

/** Reads the totals off the lines. */
export function countLines({ unit }: Indicator, lines: readonly Line[]): Totals {
  let [numerator, denominator, excluded, cannotTell] = [0, 0, 0, 0];
  const values: number[] = [];
  for (const { placing } of lines) {
    const { is } = placing;
    if (is === 'outside') continue;
    if (is === 'excluded') excluded += 1;
    else if (is === 'cannot-tell') cannotTell += 1;
    else {
      denominator += placing.denominator ?? 1;
      if (unit === 'median') {
        numerator += is === 'met' ? 1 : 0;
        if (placing.value !== undefined) values.push(placing.value);
      } else numerator += placing.value ?? (is === 'met' ? 1 : 0);
    }
  }
  const share = { numerator: whole(numerator), denominator: whole(denominator) };
  const value = unit === 'median' ? median(values) : valueOf(unit, share);
  return { ...share, excluded, cannotTell, value };
}

/** One figure as at a day, whole and, where asked, split. Throws nothing: what cannot be told is counted as such. */
export function measure(
  indicator: Indicator,
  population: Population,
  asAt: CalendarDate,
  options: { readonly by?: Breakdown } = {},
): Measured {
  return measureAsAt(indicator, populationAsAt(population, asAt), options);
}

/** One figure of people already looked at as at a day. */
export function measureAsAt(
  indicator: Indicator,
  measuring: Measuring,
  { by }: { readonly by?: Breakdown } = {},
): Measured {
  const { id, version, title, unit, when } = indicator;
  const lines = linesOf(indicator, measuring).filter(({ placing }) => placing.is !== 'outside');
  return {
    id,
    version,
    title,
    unit,
    period: periodOf(when, measuring.asAt),
    ...countLines(indicator, lines),
    ...(indicator.parts === undefined
      ? {}
      : { parts: indicator.parts.map((part) => countPart(part, lines)) }),
    ...(by === undefined ? {} : { by: groupsOf(indicator, lines, by, measuring) }),
  };
}

/** Where one person of a population stands in a figure as at a day, and why. */
export function explain(
  indicator: Indicator,
  person: YoungPerson,
  population: Population,
  asAt: CalendarDate,
): { readonly is: Place; readonly because: readonly string[] } {
  const measuring = populationAsAt(population, asAt);
  const found = measuring.people.find(({ whole }) => whole === person);
  if (found === undefined) return { is: 'outside', because: ['Not one of the people of this population.'] };
  const { is, because } = indicator.place(found, measuring);
  return { is, because };
}

function countPart({ key, unit, combine }: Part, lines: readonly Line[]): MeasuredPart {
  let share = { numerator: 0, denominator: 0 };
  for (const { placing } of lines) {
    const own = placing.parts?.[key];
    if (own === undefined) continue;
    if (combine === 'greatest') {
      if (share.denominator === 0 || own.numerator * share.denominator > share.numerator * own.denominator) {
        share = own;
      }
    } else {
      share = {
        numerator: share.numerator + own.numerator,
        denominator: share.denominator + own.denominator,
      };
    }
  }
  const rounded = { numerator: whole(share.numerator), denominator: whole(share.denominator) };
  return { key, unit, ...rounded, value: valueOf(unit, rounded) };
}

function groupsOf(
  indicator: Indicator,
  lines: readonly Line[],
  by: Breakdown,
  measuring: Measuring,
): readonly MeasuredGroup[] {
  const groups = Map.groupBy(lines, (line) => groupOf(line, by, measuring));
  return [...groups]
    .toSorted(([a], [b]) => inOrder(a, b))
    .map(([group, members]) => ({ group, ...countLines(indicator, members) }));
}

/** By name, ages as numbers, *not known* last. */
function inOrder(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return byName.compare(a, b);
}

const byName = new Intl.Collator('en-GB', { numeric: true });

/** Shares of a worker's hours are thirds and sevenths: what adds up to 3 is shown as 3. */
function whole(sum: number): number {
  return Math.round(sum * 1e6) / 1e6;
}
