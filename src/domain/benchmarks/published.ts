import { benchmarks } from '../indicators/benchmarks.ts';
import type { NeighbourModel } from './neighbour-model.ts';
import { neighbourhoods } from './neighbours-table.ts';
import { type Publication, standing, type StoredValue } from './released.ts';
import { shippedModel, shippedRelease, shippedValues } from './shipped.ts';

/** A published value of one year. Years of different definitions are not to be joined, or compared. */
export interface PublishedPoint {
  /** The calendar year in which the year of the measure ended: see `lastDayOf`. */
  readonly year: number;
  /** A percentage, as published; undefined where none is published. */
  readonly value: number | undefined;
  /** Which definition of the measure, counted from 0 up. */
  readonly definition: number;
}

/** What is published, as an installation knows it: what is shipped, and over it what was brought in. */
export interface Published {
  /** What was brought in and stands: by measure and area, the values by year. */
  readonly broughtIn: ReadonlyMap<string, ReadonlyMap<number, number | undefined>>;
  /** The releases that stand among it, by measure. */
  readonly releases: ReadonlyMap<string, readonly Release[]>;
  readonly model: NeighbourModel;
}

interface Release {
  readonly publication: Publication;
  readonly release: number;
}

/** What is shipped, with nothing over it. */
export const asShipped: Published = {
  broughtIn: new Map(),
  releases: new Map(),
  model: { year: shippedModel, of: neighbourhoods },
};

/**
 * What was brought in, over what is shipped. A release older than the shipped one adds the years that are not shipped,
 * and nothing else; so does a model of neighbours.
 */
export function publishedWith(values: readonly StoredValue[], model?: NeighbourModel): Published {
  const broughtIn = new Map<string, Map<number, number | undefined>>();
  const releases = new Map<string, Map<string, Release>>();
  for (const { measure, area, year, value, publication, release } of standingOverShipped(values).values()) {
    const name = `${measure} ${area}`;
    broughtIn.set(name, (broughtIn.get(name) ?? new Map<number, number | undefined>()).set(year, value));
    releases.set(
      measure,
      (releases.get(measure) ?? new Map<string, Release>()).set(`${publication} ${release}`, {
        publication,
        release,
      }),
    );
  }
  return {
    broughtIn,
    releases: new Map([...releases].map(([measure, found]) => [measure, [...found.values()]])),
    model: model === undefined || model.year < shippedModel ? asShipped.model : model,
  };
}

/** Of what was brought in, what stands, by `keyOf`: not what the later, shipped release tells. */
export function standingOverShipped(values: readonly StoredValue[]): ReadonlyMap<string, StoredValue> {
  return new Map(
    [...standing(values)].filter(
      ([, { release, measure, area, year }]) =>
        release >= shippedRelease || !shippedValues(measure, area).has(year),
    ),
  );
}

/** What is published of a measure and an area, year by year, the oldest first. */
export function pointsOf({ broughtIn }: Published, measure: string, area: string): readonly PublishedPoint[] {
  const values = new Map([
    ...shippedValues(measure, area),
    ...(broughtIn.get(`${measure} ${area}`) ?? new Map<number, number | undefined>()),
  ]);
  return [...values]
    .toSorted(([a], [b]) => a - b)
    .map(([year, value]) => ({ year, value, definition: definitionIn(measure, year) }));
}

/** Which definition of a measure a year is of: how many times it had changed by then. */
function definitionIn(measure: string, year: number): number {
  return (benchmarks[measure]?.breaks ?? []).filter(({ from }) => from <= year).length;
}

const releaseInWords: Readonly<Record<Publication, (release: number) => string>> = {
  statistics: (release) => `DfE, Children looked after in England including adoptions, ${release}`,
  lait: (release) => `DfE, Local Authority Interactive Tool, with ${release} as its newest year`,
  workforce: (release) => `DfE, Children’s social work workforce, ${release}`,
};

/** Where the values of a measure come from, in words. */
export function sourcesOf({ releases }: Published, measure: string): string {
  const brought = (releases.get(measure) ?? []).map(({ publication, release }) =>
    releaseInWords[publication](release),
  );
  return [benchmarks[measure]?.source ?? '', ...brought.toSorted()].filter((text) => text !== '').join('; ');
}
