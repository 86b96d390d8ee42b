import { median } from '#domain/indicators/value.ts';
import type { Neighbourhood } from './neighbours-table.ts';
import { asShipped, type Published, pointsOf } from './published.ts';

/** A published percentage of an area; undefined where none is published, or it is suppressed. */
export interface AreaValue {
  readonly name: string;
  readonly value: number | undefined;
}

/** What is published of one year for the areas that an authority is compared with. */
export interface Compared {
  /** The calendar year in which the year of the measure ended: see `lastDayOf`. */
  readonly year: number;
  /** Which definition of the measure: years of different ones are not to be joined. */
  readonly definition: number;
  readonly own: AreaValue;
  readonly region: AreaValue;
  /** The ten, the closest first. */
  readonly neighbours: readonly AreaValue[];
  /** Of the neighbours that are published: the middle one, and from which to which. Undefined of none. */
  readonly spread: { readonly median: number; readonly least: number; readonly most: number } | undefined;
}

/** The authority of an ONS code (`E10000008`), with its DfE number; undefined where there is none. */
function authorityOf(
  { model }: Published,
  code: string,
): readonly [number: string, Neighbourhood] | undefined {
  return Object.entries(model.of).find(([, one]) => one.code === code);
}

/** Whether an authority of this ONS code is shipped. */
export function isAuthority(code: string): boolean {
  return authorityOf(asShipped, code) !== undefined;
}

/**
 * The newest year, not later than `upToYear`, for which the measure is published of the authority's region, with the
 * authority itself and its ten statistical neighbours. Undefined where the measure or the authority is not known.
 */
export function compared(
  published: Published,
  measure: string,
  code: string,
  upToYear: number,
): Compared | undefined {
  return years(published, measure, code).findLast(({ year }) => year <= upToYear);
}

/** The same for every published year, the oldest first. */
export function years(published: Published, measure: string, code: string): readonly Compared[] {
  const found = authorityOf(published, code);
  if (found === undefined) return [];
  const [number, { name, region, neighbours }] = found;
  const of = (area: string): ReadonlyMap<number, number | undefined> =>
    new Map(pointsOf(published, measure, area).map(({ year, value }) => [year, value]));
  const own = of(number);
  const others = neighbours
    .split(' ')
    .map((one) => ({ name: published.model.of[one]?.name ?? one, values: of(one) }));
  return pointsOf(published, measure, region).flatMap(({ year, value, definition }): readonly Compared[] => {
    if (value === undefined) return [];
    const those = others.map((one) => ({ name: one.name, value: one.values.get(year) }));
    return [
      {
        year,
        definition,
        own: { name, value: own.get(year) },
        region: { name: region, value },
        neighbours: those,
        spread: spreadOf(those.flatMap((one) => one.value ?? [])),
      },
    ];
  });
}

function spreadOf(values: readonly number[]): Compared['spread'] {
  const middle = median(values.map((value) => Math.round(value * 10))); // in tenths, which add up exactly
  return middle === null
    ? undefined
    : { median: Math.floor(middle + 0.5) / 10, least: Math.min(...values), most: Math.max(...values) };
}
