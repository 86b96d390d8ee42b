import { median } from '#domain/indicators/value.ts';
import { type Neighbourhood, neighbourhoods } from './neighbours-table.ts';
import { published } from './published-table.ts';

/** A published percentage of an area; undefined where none is published, or it is suppressed. */
export interface AreaValue {
  readonly name: string;
  readonly value: number | undefined;
}

/** What is published of one year for the areas that an authority is compared with. */
export interface Compared {
  /** The year that ended on its 31 March. */
  readonly year: number;
  readonly own: AreaValue;
  readonly region: AreaValue;
  /** The ten, the closest first. */
  readonly neighbours: readonly AreaValue[];
  /** Of the neighbours that are published: the middle one, and from which to which. Undefined of none. */
  readonly spread: { readonly median: number; readonly least: number; readonly most: number } | undefined;
}

const tables: Readonly<
  Record<string, { readonly since: number; readonly of: Readonly<Record<string, string>> }>
> = published;

/** The authority of an ONS code (`E10000008`), with its DfE number; undefined where there is none. */
function authorityOf(code: string): readonly [number: string, Neighbourhood] | undefined {
  return Object.entries(neighbourhoods).find(([, one]) => one.code === code);
}

/** Whether an authority of this ONS code is known. */
export function isAuthority(code: string): boolean {
  return authorityOf(code) !== undefined;
}

/**
 * The newest year, not later than `upToYear`, for which the measure is published of the authority's region, with the
 * authority itself and its ten statistical neighbours. Undefined where the measure or the authority is not known. All
 * years since 2016 are of one definition (DfE changed the cohort in 2014), so that they may be joined.
 */
export function compared(measure: string, code: string, upToYear: number): Compared | undefined {
  return years(measure, code).findLast(({ year }) => year <= upToYear);
}

/** The same for every published year, the oldest first. */
export function years(measure: string, code: string): readonly Compared[] {
  const table = Object.hasOwn(tables, measure) ? tables[measure] : undefined;
  const found = authorityOf(code);
  if (table === undefined || found === undefined) return [];
  const [number, { name, region, neighbours }] = found;
  const of = (area: string): readonly (number | undefined)[] =>
    (table.of[area] ?? '').split(' ').map((text) => (/^\d/.test(text) ? Number(text) : undefined));
  const own = of(number);
  const regional = of(region);
  const others = neighbours
    .split(' ')
    .map((one) => ({ name: neighbourhoods[one]?.name ?? one, values: of(one) }));
  return regional.flatMap((value, at): readonly Compared[] => {
    if (value === undefined) return [];
    const those = others.map((one) => ({ name: one.name, value: one.values[at] }));
    return [
      {
        year: table.since + at,
        own: { name, value: own[at] },
        region: { name: region, value },
        neighbours: those,
        spread: spreadOf(those.flatMap((one) => one.value ?? [])),
      },
    ];
  });
}

function spreadOf(values: readonly number[]): Compared['spread'] {
  const middle = median(values);
  return middle === null
    ? undefined
    : { median: middle, least: Math.min(...values), most: Math.max(...values) };
}
