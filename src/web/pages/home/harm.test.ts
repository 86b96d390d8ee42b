import { expect, test } from 'vitest';
import { dutyIds } from '#domain/law/duty.ts';
import { harmOf } from './harm.ts';

test('every duty has its place in the order', () => {
  expect(dutyIds.filter((id) => harmOf(id) > 7)).toEqual([]);
});

test('a child back from missing comes before a late plan review', () => {
  expect(harmOf('D22')).toBeLessThan(harmOf('D4'));
  expect(harmOf('D1b')).toBeLessThan(harmOf('D5b'));
});
