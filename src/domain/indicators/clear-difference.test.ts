import { expect, test } from 'vitest';
import { clearDifference } from './clear-difference.ts';

test.each([
  ['43 of 47 beside 99 of 117: could be chance', [43, 47], [99, 117], 'not-clear'],
  ['90 of 100 beside 75 of 100', [90, 100], [75, 100], 'higher'],
  ['75 of 100 beside 90 of 100', [75, 100], [90, 100], 'lower'],
  ['just beyond the line', [61, 100], [74, 100], 'lower'],
  ['on the near side of it', [62, 100], [74, 100], 'not-clear'],
  ['everyone beside everyone', [10, 10], [20, 20], 'not-clear'],
  ['nobody', [0, 0], [20, 20], 'not-clear'],
] as const)('%s', (_case, [numerator, denominator], [n, d], is) => {
  expect(clearDifference({ numerator, denominator }, { numerator: n, denominator: d })).toBe(is);
});
