import { expect, test } from 'vitest';
import { interval } from './interval.ts';

test.each([
  [430, 457, 91.5, 95.9],
  [5, 10, 23.7, 76.3],
  [0, 20, 0, 16.1],
  [20, 20, 83.9, 100],
])('%i of %i lies between %f and %f per cent', (numerator, denominator, low, high) => {
  const range = interval(numerator, denominator);
  expect(range?.low).toBeCloseTo(low, 1);
  expect(range?.high).toBeCloseTo(high, 1);
});

test('nobody has no range', () => {
  expect(interval(0, 0)).toBeUndefined();
});
