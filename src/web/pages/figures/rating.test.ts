import { expect, test } from 'vitest';
import { ratingOf } from './rating.ts';

const target = { value: 95, tolerance: 5 };

test.each([
  ['at the target', 95, 'high', 'on-target'],
  ['just short', 94.9, 'high', 'near'],
  ['at the edge of the tolerance', 90, 'high', 'near'],
  ['beyond it', 89.9, 'high', 'off-target'],
  ['low is good: at it', 95, 'low', 'on-target'],
  ['low is good: just over', 95.1, 'low', 'near'],
  ['low is good: far over', 100.1, 'low', 'off-target'],
  ['context', 10, 'context', undefined],
] as const)('%s', (_what, value, direction, rating) => {
  expect(ratingOf(value, target, direction)).toBe(rating);
});

test('nothing to rate without a figure or without a target', () => {
  expect(ratingOf(undefined, target, 'high')).toBeUndefined();
  expect(ratingOf(95, undefined, 'high')).toBeUndefined();
});
