/** A share: so many of so many. */
interface Counted {
  readonly numerator: number;
  readonly denominator: number;
}

/** 19 times in 20, both sides. */
const Z = 1.96;
const ONE_IN_20 = 0.05;

/** Fewer than so many expected in any of the four numbers: the normal curve no longer tells what chance does. */
const EXPECTED = 5;

/**
 * Whether two shares of different people differ by more than chance alone would make them, 19 times in 20: higher,
 * lower, or no clear difference. Pooled two-proportion z-test; Fisher's exact test where few are expected, as behind one
 * worker's figures. No clear difference where either is of nobody.
 */
export function clearDifference(one: Counted, other: Counted): 'higher' | 'lower' | 'not-clear' {
  if (one.denominator <= 0 || other.denominator <= 0) return 'not-clear';
  const [a, b] = [one.numerator / one.denominator, other.numerator / other.denominator];
  if (a === b || !(fewExpected(one, other) ? isClearOfFew(one, other) : isClear(one, other)))
    return 'not-clear';
  return a > b ? 'higher' : 'lower';
}

function isClear(one: Counted, other: Counted): boolean {
  const pooled = (one.numerator + other.numerator) / (one.denominator + other.denominator);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.denominator + 1 / other.denominator));
  return Math.abs(one.numerator / one.denominator - other.numerator / other.denominator) / error > Z;
}

function fewExpected(one: Counted, other: Counted): boolean {
  const all = one.denominator + other.denominator;
  const so = one.numerator + other.numerator;
  return (Math.min(one.denominator, other.denominator) * Math.min(so, all - so)) / all < EXPECTED;
}

/** Fisher's exact test, both sides: how often chance would deal out what is as seldom as this, or more seldom. */
function isClearOfFew(one: Counted, other: Counted): boolean {
  const so = one.numerator + other.numerator;
  const least = Math.max(0, so - other.denominator);
  const most = Math.min(one.denominator, so);
  /** How much likelier one more is than so many. */
  const step = (of: number): number =>
    ((so - of) * (one.denominator - of)) / ((of + 1) * (other.denominator - so + of + 1));
  const logs = [0];
  for (let of = least; of < most; of += 1) logs.push((logs.at(-1) ?? 0) + Math.log(step(of)));
  const highest = logs.reduce((a, b) => Math.max(a, b));
  const chances = logs.map((log) => Math.exp(log - highest));
  const observed = chances[one.numerator - least];
  if (observed === undefined) return false; // no whole numbers: nothing is claimed
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return sum(chances.filter((chance) => chance <= observed * (1 + 1e-9))) / sum(chances) < ONE_IN_20;
}
