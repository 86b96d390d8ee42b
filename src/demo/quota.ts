import { at, type Chance } from './random.ts';

/**
 * Numbers from 0 up to 1 that fall evenly: any run of them, long or short, holds very nearly its fair share of every
 * range. Shares drawn with it land on their target where independent coin tosses would wander by several points.
 */
export function evenly(chance: Chance, step: Step = 'golden'): () => number {
  const by = STEPS[step];
  let point = chance.next();
  return () => {
    point = (point + by) % 1;
    return point;
  };
}

/** Two things drawn for the same person need two steps, or one would follow from the other. */
export type Step = keyof typeof STEPS;
const STEPS = {
  golden: (Math.sqrt(5) - 1) / 2,
  'root 2': Math.SQRT2 - 1,
  'root 3': Math.sqrt(3) - 1,
  'root 7': Math.sqrt(7) - 2,
  'root 11': Math.sqrt(11) - 3,
  'root 13': Math.sqrt(13) - 3,
  'root 17': Math.sqrt(17) - 4,
} as const;

/** Divides `total` in whole numbers as nearly as can be by weight (largest remainder). */
export function apportion(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum));
  const counts = exact.map(Math.floor);
  const order = exact.map((value, i) => [value - Math.floor(value), i] as const).sort((a, b) => b[0] - a[0]);
  let left = total - counts.reduce((all, count) => all + count, 0);
  for (const [, i] of order) {
    if (left === 0) break;
    counts[i] = at(counts, i) + 1;
    left -= 1;
  }
  return counts;
}

/** The same items in an order of chance. */
export function shuffled<T>(items: readonly T[], chance: Chance): readonly T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = chance.between(0, i);
    const held = at(result, i);
    result[i] = at(result, j);
    result[j] = held;
  }
  return result;
}

/** Deals out choices by weight in exact numbers, in an order of chance: one for each of `total`. */
export function deal<T>(total: number, by: readonly (readonly [T, number])[], chance: Chance): readonly T[] {
  const counts = apportion(
    total,
    by.map(([, weight]) => weight),
  );
  return shuffled(
    by.flatMap(([choice], i) => Array.from({ length: at(counts, i) }, () => choice)),
    chance,
  );
}
