import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Population } from '#domain/people/population.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { populationAsAt } from './as-at.ts';
import { groupOf } from './breakdown.ts';
import { among } from './cohorts/among.ts';
import type { Breakdown, Indicator, Measuring, Period, Place, Placing, Unit } from './indicator.ts';
import { importedAsAt } from './imported-figure.ts';
import { periodOf } from './period.ts';
import type { PersonAsAt } from './person-as-at.ts';
import { type MeasuredPart, Tally, type Totals } from './tally.ts';

export type { MeasuredPart, Totals };

/** One person in one figure: where they stand, and why. */
export interface Line {
  readonly person: PersonAsAt;
  readonly placing: Placing;
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
  /** Where a figure comes from that was brought in ready-made. */
  readonly source?: string;
  readonly parts?: readonly MeasuredPart[];
  readonly by?: readonly MeasuredGroup[];
}

/** Those whom a figure is about, each with their place, in the order of the population; nobody who is outside it. */
export function linesWithin(indicator: Indicator, measuring: Measuring): readonly Line[] {
  return among(measuring, indicator.among).flatMap((person) => {
    const placing = indicator.place(person, measuring);
    return placing.is === 'outside' ? [] : [{ person, placing }];
  });
}

/** Places every person once, in the order of the population. */
export function linesOf(indicator: Indicator, measuring: Measuring): readonly Line[] {
  return measuring.people.map((person) => ({ person, placing: indicator.place(person, measuring) }));
}

/** Reads the totals off lines. */
export function countLines(indicator: Indicator, lines: readonly Line[]): Totals {
  const tally = new Tally(indicator);
  for (const { placing } of lines) tally.add(placing);
  return tally.totals;
}

/** What lines come to, group by group: in order of name, *not known* last. */
export function splitLines(
  indicator: Indicator,
  lines: readonly Line[],
  by: Breakdown,
  measuring: Measuring,
): readonly MeasuredGroup[] {
  const groups = new Map<string | null, Tally>();
  for (const line of lines) {
    if (line.placing.is !== 'outside')
      groupIn(groups, groupOf(line, by, measuring), indicator).add(line.placing);
  }
  return inOrder(groups);
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

/** One figure of people already looked at as at a day: its lines, counted as they are placed. */
export function measureAsAt(
  indicator: Indicator,
  measuring: Measuring,
  { by }: { readonly by?: Breakdown } = {},
): Measured {
  const { id, version, title, unit, when, imported } = indicator;
  if (imported === true) {
    const ready = importedAsAt(indicator, measuring.population.figures, measuring.asAt);
    return by === undefined ? ready : { ...ready, by: [] };
  }
  const tally = new Tally(indicator);
  const groups = new Map<string | null, Tally>();
  for (const person of among(measuring, indicator.among)) {
    const placing = indicator.place(person, measuring);
    if (placing.is === 'outside') continue;
    tally.add(placing);
    if (by !== undefined)
      groupIn(groups, groupOf({ person, placing }, by, measuring), indicator).add(placing);
  }
  return {
    id,
    version,
    title,
    unit,
    period: periodOf(when, measuring.asAt),
    ...tally.totals,
    ...(indicator.parts === undefined ? {} : { parts: tally.parts }),
    ...(by === undefined ? {} : { by: inOrder(groups) }),
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

function groupIn(groups: Map<string | null, Tally>, group: string | null, indicator: Indicator): Tally {
  const known = groups.get(group);
  if (known !== undefined) return known;
  const tally = new Tally({ unit: indicator.unit });
  groups.set(group, tally);
  return tally;
}

const byName = new Intl.Collator('en-GB', { numeric: true });

/** By name, ages as numbers, *not known* last. */
function inOrder(groups: ReadonlyMap<string | null, Tally>): readonly MeasuredGroup[] {
  const known = [...groups.keys()].filter((group) => group !== null).toSorted(byName.compare);
  const ordered = groups.has(null) ? [...known, null] : known;
  return ordered.flatMap((group) => {
    const tally = groups.get(group);
    return tally === undefined ? [] : [{ group, ...tally.totals }];
  });
}
