import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { populationOf } from '../../../test/figures.ts';
import { englandOn } from './england.ts';

const known = { population: populationOf([]) };

test.each([
  ['on the last day of a return year, that year', '2023-03-31', { year: 2023, value: 56, definition: 1 }],
  ['the day before, the year before', '2023-03-30', { year: 2022, value: 55, definition: 1 }],
  ['once none newer is published, the newest', '2026-10-31', { year: 2025, value: 54, definition: 1 }],
  ['before the first there is none', '2015-12-31', undefined],
])('%s', (_when, day, figure) => {
  expect(englandOn('eet-19-21', known, calendarDate(day))).toEqual(figure);
});

test('a figure without a published match has none', () => {
  expect(englandOn(undefined, known, calendarDate('2026-10-31'))).toBeUndefined();
});
