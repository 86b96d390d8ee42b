/** Which publication gave a value: the statistics of children looked after, the tool that DfE fills from them, or the workforce census. */
export type Publication = 'statistics' | 'lait' | 'workforce';

/** One value as one release gave it. */
export interface ReleasedValue {
  readonly publication: Publication;
  /** Key of the benchmarks. */
  readonly measure: string;
  /** DfE's number of an authority, the name of a region, or `England`. */
  readonly area: string;
  /** The calendar year in which the year of the measure ended. */
  readonly year: number;
  /** The newest year of the release that gave it. */
  readonly release: number;
  /** A percentage, as published; undefined where none is published. */
  readonly value: number | undefined;
  /** What is published in place of a number: `c` suppressed, `z` not applicable … */
  readonly mark: string | undefined;
}

/** The same with the number of the load that stored it: the same release may be corrected. */
export interface StoredValue extends ReleasedValue {
  readonly load: number;
}

/** What a value is of, as one text. */
export function keyOf({ measure, area, year }: Pick<ReleasedValue, 'measure' | 'area' | 'year'>): string {
  return `${measure} ${year} ${area}`;
}

const rank: Readonly<Record<Publication, number>> = { lait: 0, statistics: 1, workforce: 1 };

/**
 * Of two values of the same thing, which stands: the later release's; of one release the statistics', since the tool is
 * filled from them; of one publication the one that came last. Above 0 where the first does.
 */
export function standsOver(a: StoredValue, b: StoredValue): number {
  return a.release - b.release || rank[a.publication] - rank[b.publication] || a.load - b.load;
}

/** Of everything that releases ever gave, what stands, by `keyOf`. */
export function standing(values: readonly StoredValue[]): ReadonlyMap<string, StoredValue> {
  const found = new Map<string, StoredValue>();
  for (const value of values) {
    const key = keyOf(value);
    const before = found.get(key);
    if (before === undefined || standsOver(value, before) > 0) found.set(key, value);
  }
  return found;
}
