/** A seeded source of chance: the same seed and purpose give the same run of numbers on every machine. */
export interface Chance {
  /** A number from 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** True `share` (0 to 1) of the time. */
  happens(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(from: readonly T[]): T;
  /** One of several, by weight. */
  weighted<T>(from: readonly (readonly [T, number])[]): T;
}

/** A run of chance for one purpose, so that drawing more for one thing changes nothing about another. */
export function chanceFor(seed: string, purpose: string): Chance {
  let state = hash(`${seed}:${purpose}`);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const pick = <T>(from: readonly T[]): T => at(from, Math.floor(next() * from.length));
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    happens: (share) => next() < share,
    pick,
    weighted: (from) => byWeight(from, next()),
  };
}

/** The choice at a point from 0 to 1 of the range that the weights divide between them. */
export function byWeight<T>(from: readonly (readonly [T, number])[], point: number): T {
  const total = from.reduce((sum, [, weight]) => sum + weight, 0);
  let left = point * total;
  for (const [choice, weight] of from) {
    if (left < weight) return choice;
    left -= weight;
  }
  return at(from, from.length - 1)[0];
}

/** The item at a place that is known to be filled; throws where it is not. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing at ${index} of ${list.length}`);
  return item;
}

function hash(text: string): number {
  let h = 2_166_136_261;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16_777_619);
  return h >>> 0;
}
