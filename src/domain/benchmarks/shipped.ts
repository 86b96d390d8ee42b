import { benchmarks } from '../indicators/benchmarks.ts';
import { publishedOfPlacements } from './placements-table.ts';
import { published } from './published-table.ts';
import { publishedOfWorkforce } from './workforce-table.ts';

/** The release of which the shipped values are: a later one's stand over them, an earlier one's do not. */
export const shippedRelease = 2025;

/** The year of the shipped model of statistical neighbours. */
export const shippedModel = 2025;

const tables: Readonly<
  Record<string, { readonly since: number; readonly of: Readonly<Record<string, string>> }>
> = { ...published, ...publishedOfPlacements, ...publishedOfWorkforce };

/** The measures that are shipped by region and authority. */
export const shippedMeasures: readonly string[] = Object.keys(tables);

/** What is shipped of a measure and an area, by year; undefined where none is published. Empty where nothing is told. */
export function shippedValues(measure: string, area: string): ReadonlyMap<number, number | undefined> {
  if (area === 'England') {
    const england = Object.hasOwn(benchmarks, measure) ? (benchmarks[measure]?.england ?? []) : [];
    return new Map(england.map(({ year, value }) => [year, value]));
  }
  const table = Object.hasOwn(tables, measure) ? tables[measure] : undefined;
  if (table === undefined || !Object.hasOwn(table.of, area)) return new Map();
  const texts = (table.of[area] ?? '').split(' ');
  return new Map(
    texts.map((text, at) => [table.since + at, /^\d/.test(text) ? Number(text) : undefined] as const),
  );
}
