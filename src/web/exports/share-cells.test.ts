import { expect, test } from 'vitest';
import { counts } from './share-cells.ts';

const of = { of: 'too few' };

test.each([
  ['a mean keeps its sum', 'mean', { numerator: 628, denominator: 25, value: 25.1 }, [628, 25]],
  ['of nobody', 'mean', { numerator: 0, denominator: 0, value: null }, [0, 0]],
  ['a median has no numerator', 'median', { numerator: 40, denominator: 55, value: 3 }, [null, 55]],
  [
    'a rate of 10,000 that was brought in is not the one by the other',
    'mean',
    { numerator: 5130, denominator: 95_000, value: 540, source: 'ChAT' },
    [null, 95_000],
  ],
  [
    'brought in without its numbers',
    'percent',
    { numerator: 0, denominator: 0, value: 12.5, source: 'ChAT' },
    [null, null],
  ],
] as const)('%s', (_what, unit, totals, cells) => {
  expect(counts(of, totals, unit)).toEqual(cells);
});

test('what is kept back says so, but not of a numerator that there is not', () => {
  expect(counts(of, undefined, 'percent')).toEqual(['too few', 'too few']);
  expect(counts(of, undefined, 'median')).toEqual([null, 'too few']);
});
