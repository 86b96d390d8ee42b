import { expect, test } from 'vitest';
import { tooLarge } from './limits.ts';

test('a file of 200 MB is read, a byte more is refused', () => {
  expect(tooLarge(209_715_200)).toBeUndefined();
  expect(tooLarge(209_715_201)).toBe(
    'It is larger than 200 MB, the most that one file may be. Split it by year or table.',
  );
});
