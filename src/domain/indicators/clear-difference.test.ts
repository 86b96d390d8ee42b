import { expect, test } from 'vitest';
import { clearDifference } from './clear-difference.ts';

test.each([
  ['43 of 47 beside 99 of 117: could be chance', [43, 47], [99, 117], 'not-clear'],
  ['90 of 100 beside 75 of 100', [90, 100], [75, 100], 'higher'],
  ['75 of 100 beside 90 of 100', [75, 100], [90, 100], 'lower'],
  ['just beyond the line', [61, 100], [74, 100], 'lower'],
  ['on the near side of it', [62, 100], [74, 100], 'not-clear'],
  ['everyone beside everyone', [10, 10], [20, 20], 'not-clear'],
  ['1 of 17 beside 5 of 612: one of few, as chance would have it', [1, 17], [5, 612], 'not-clear'],
  ['3 of 3 beside none of 20', [3, 3], [0, 20], 'higher'],
  ['none of 8 beside 30 of 40', [0, 8], [30, 40], 'lower'],
  ['the tea taster: 3 of 4 beside 1 of 4', [3, 4], [1, 4], 'not-clear'],
  ['the tea taster: 4 of 4 beside none of 4', [4, 4], [0, 4], 'higher'],
  ['few of very many', [3, 185], [20, 60_000], 'higher'],
  ['parts of one, which nobody can count', [0.5, 3], [0, 400], 'not-clear'],
  ['nobody', [0, 0], [20, 20], 'not-clear'],
] as const)('%s', (_case, [numerator, denominator], [n, d], is) => {
  expect(clearDifference({ numerator, denominator }, { numerator: n, denominator: d })).toBe(is);
});
