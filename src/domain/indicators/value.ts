import type { Share, Unit } from './indicator.ts';

/**
 * The value of a figure: a percentage or mean to one decimal (halves up), a count as it is; null where the denominator
 * is 0. A median is not a ratio: see `median`.
 */
export function valueOf(unit: Unit, { numerator: n, denominator: d }: Share): number | null {
  if (d === 0) return null;
  switch (unit) {
    case 'percent':
      return Math.floor((2000 * n + d) / (2 * d)) / 10;
    case 'count':
      return n;
    case 'mean':
      return Math.floor((20 * n + d) / (2 * d)) / 10;
    case 'median':
      throw new TypeError('a median is not a ratio');
  }
}

/** The middle value, or the mean of the middle two, to one decimal (halves up); null where there are none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) return null;
  return Math.floor((low + high) * 5 + 0.5) / 10;
}
