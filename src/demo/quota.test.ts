import { expect, test } from 'vitest';
import { apportion, deal, evenly, shuffled } from './quota.ts';
import { byWeight, chanceFor } from './random.ts';

test('whole numbers are divided by weight and add up', () => {
  expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
  expect(apportion(7, [47, 48, 5])).toEqual([3, 4, 0]);
  expect(apportion(0, [1, 2])).toEqual([0, 0]);
});

test('of a hundred dealt, exactly the share is dealt', () => {
  const dealt = deal(100, [['a', 47], ['b', 53]], chanceFor('1', 'test')); // prettier-ignore
  expect(dealt.filter((each) => each === 'a')).toHaveLength(47);
});

test('any run of even draws holds its share, where coin tosses would not', () => {
  const next = evenly(chanceFor('1', 'even'));
  for (let run = 0; run < 20; run += 1) {
    const drawn = Array.from({ length: 50 }, next).filter((point) => point < 0.3).length;
    expect(Math.abs(drawn - 15)).toBeLessThanOrEqual(2);
  }
});

test('a shuffle loses nobody', () => {
  const shuffledList = shuffled([1, 2, 3, 4, 5], chanceFor('1', 'shuffle'));
  expect(shuffledList.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
});

test('the same seed and purpose give the same chance, another purpose another', () => {
  const draws = (purpose: string): readonly number[] => {
    const chance = chanceFor('9', purpose);
    return [chance.next(), chance.next()];
  };
  expect(draws('homes')).toEqual(draws('homes'));
  expect(draws('homes')).not.toEqual(draws('work'));
});

test('a point chooses by weight, the end of the range included', () => {
  expect(byWeight([['a', 1], ['b', 3]], 0.24)).toBe('a'); // prettier-ignore
  expect(byWeight([['a', 1], ['b', 3]], 0.25)).toBe('b'); // prettier-ignore
  expect(byWeight([['a', 1], ['b', 3]], 1)).toBe('b'); // prettier-ignore
});
