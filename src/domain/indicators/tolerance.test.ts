import { expect, test } from 'vitest';
import type { Direction, Unit } from './indicator.ts';
import { toleranceTooWide } from './tolerance.ts';

const wrong = (target: number, tolerance: number, direction: Direction, unit: Unit = 'percent') =>
  toleranceTooWide({ target, tolerance }, { direction, unit });

test.each<[string, number, number, Direction, Unit, boolean]>([
  ['low: as large as the target', 10, 10, 'low', 'percent', false],
  ['low: larger', 10, 10.5, 'low', 'percent', true],
  ['low, days: larger', 14, 15, 'low', 'median', true],
  ['low: any, where the target is nought', 0, 5, 'low', 'percent', false],
  ['low: short of a hundred', 60, 39, 'low', 'percent', false],
  ['low: as far as a hundred', 60, 40, 'low', 'percent', true],
  ['low, not a percentage: past a hundred', 60, 60, 'low', 'mean', false],
  ['high: short of nought', 40, 39, 'high', 'percent', false],
  ['high: down to nought', 40, 40, 'high', 'percent', true],
  ['high: none, however low the target', 0, 0, 'high', 'percent', false],
  ['for context', 10, 20, 'context', 'percent', false],
])('%s', (_what, target, tolerance, direction, unit, is) => {
  expect(wrong(target, tolerance, direction, unit) !== undefined).toBe(is);
});

test('both are named', () => {
  expect(wrong(10, 12, 'low')).toBe(
    'A tolerance of 12 is larger than the target of 10: more than twice the target would still be near it',
  );
  expect(wrong(40, 45, 'high')).toBe('With a tolerance of 45 on a target of 40 nothing could be off target');
});
