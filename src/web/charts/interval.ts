/** From and to, in per cent. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The range in which a share would lie nineteen times in twenty by chance alone, in per cent: Wilson's score interval,
 * which stays between 0 and 100 and is fair to small groups. Undefined of nobody.
 */
export function interval(numerator: number, denominator: number): Range | undefined {
  if (denominator <= 0) return undefined;
  const z = 1.96;
  const share = numerator / denominator;
  const scale = 1 + (z * z) / denominator;
  const middle = (share + (z * z) / (2 * denominator)) / scale;
  const half =
    (z * Math.sqrt((share * (1 - share)) / denominator + (z * z) / (4 * denominator * denominator))) / scale;
  return { low: Math.max(0, middle - half) * 100, high: Math.min(1, middle + half) * 100 };
}
