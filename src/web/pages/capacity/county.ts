import { indicators } from '#domain/indicators/all.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import { turning, type TurningPoint, turningPoints } from '#domain/oversight/capacity.ts';
import { maySee } from '../../figures/suppress.ts';
import type { Known } from '../../known.ts';
import { weightRows, type WeightRow } from './weights.ts';

const OF_CAPACITY = ['B04', 'B05', 'B06', 'B07', 'A12', 'A14'] as const;

/** The county's capacity as someone may know it who sees nobody behind it; of a number that is too small: undefined. */
export interface CountyCapacity {
  readonly figures: readonly Indicator[];
  readonly weights: readonly (Omit<WeightRow, 'people'> & { readonly people: number | undefined })[];
  /** How many reach an age in the next twelve months. */
  readonly ages: readonly { readonly point: TurningPoint; readonly people: number | undefined }[];
}

export function countyCapacity(known: Known): CountyCapacity {
  const measuring = populationAsAt(known.population, known.newest);
  const turns = turning(measuring);
  const seen = (numerator: number, denominator: number): number | undefined =>
    maySee({ numerator, denominator }, 'count', known.limits) ? numerator : undefined;
  return {
    figures: OF_CAPACITY.flatMap((id) => indicators.find((one) => one.id === id) ?? []),
    weights: weightRows(measuring).map((row) => ({
      ...row,
      people: seen(row.people, measuring.people.length),
    })),
    ages: turningPoints.map((point) => ({
      point,
      people: seen(turns.filter((one) => one.point === point).length, turns.length),
    })),
  };
}
