import { expect, test } from 'vitest';
import { dayTyped } from './typed-day.ts';

test.each([
  ['31', '10', '2026', '2026-10-31'],
  ['1', '2', '2028', '2028-02-01'],
  ['29', '2', '2028', '2028-02-29'],
])('%s %s %s is a day', (day, month, year, is) => expect(dayTyped({ day, month, year })).toBe(is));

test.each([
  ['31', '2', '2026', /no such day as 31 2 2026/],
  ['29', '2', '2026', /no such day/],
  ['', '2', '2026', /Enter a day, a month and a year/],
  ['x', '2', '2026', /no such day as x 2 2026/],
  ['1', '1', '26', /four digits/],
])('%s %s %s is none, and it is said why', (day, month, year, says) =>
  expect(dayTyped({ day, month, year })).toEqual({ says: expect.stringMatching(says) }),
);
