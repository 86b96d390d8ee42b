import { keyOf, standsOver, type StoredValue } from './released.ts';
import { shippedRelease, shippedValues } from './shipped.ts';

/** A published value that a later release told otherwise. */
export interface Revision {
  readonly measure: string;
  /** DfE's number of an authority, the name of a region, or `England`. */
  readonly area: string;
  readonly year: number;
  /** The release that told it otherwise. */
  readonly release: number;
  /** A percentage; null where none was published, or is any more. */
  readonly was: number | null;
  readonly is: number | null;
}

/** Every revision, release by release, what is shipped being a release too: by measure, year and area. */
export function revisionsOf(values: readonly StoredValue[]): readonly Revision[] {
  const groups = Map.groupBy(values, keyOf);
  return [...groups.keys()].toSorted().flatMap((key) => {
    const found = (groups.get(key) ?? []).toSorted(standsOver);
    const [first] = found;
    if (first === undefined) return [];
    const { measure, area, year } = first;
    const shipped = shippedValues(measure, area);
    const told = [
      ...found.filter(({ release }) => release < shippedRelease),
      ...(shipped.has(year) ? [{ release: shippedRelease, value: shipped.get(year) }] : []),
      ...found.filter(({ release }) => release >= shippedRelease),
    ];
    return told.flatMap(({ release, value }, at): readonly Revision[] => {
      const before = told[at - 1];
      return before === undefined || before.value === value
        ? []
        : [{ measure, area, year, release, was: before.value ?? null, is: value ?? null }];
    });
  });
}
