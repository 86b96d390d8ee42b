import fc from 'fast-check';
import { expect, test } from 'vitest';
import { multirangeOf, runsOf } from './multirange.ts';

test.each([
  [[], '{}'],
  [[7], '{[7,8)}'],
  [[3, 1, 2, 9], '{[1,4),[9,10)}'],
  [[5, 5, 6], '{[5,7)}'],
])('%j is %s', (numbers, text) => expect(multirangeOf(numbers)).toBe(text));

test('runs hold the numbers that went in, and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 })), (numbers) => {
      const held = runsOf(multirangeOf(numbers)).flatMap(([from, to]) =>
        Array.from({ length: to - from }, (_, at) => from + at),
      );
      expect(held).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    }),
  );
});
