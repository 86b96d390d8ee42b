/** A share: so many of so many. */
interface Counted {
  readonly numerator: number;
  readonly denominator: number;
}

/** 19 times in 20, both sides. */
const Z = 1.96;

/**
 * Whether two shares of different people differ by more than chance alone would make them, 19 times in 20: higher,
 * lower, or no clear difference. Pooled two-proportion z-test; no clear difference where either is of nobody.
 */
export function clearDifference(one: Counted, other: Counted): 'higher' | 'lower' | 'not-clear' {
  if (one.denominator <= 0 || other.denominator <= 0) return 'not-clear';
  const [a, b] = [one.numerator / one.denominator, other.numerator / other.denominator];
  const pooled = (one.numerator + other.numerator) / (one.denominator + other.denominator);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.denominator + 1 / other.denominator));
  if (error === 0 || Math.abs(a - b) / error <= Z) return 'not-clear';
  return a > b ? 'higher' : 'lower';
}
