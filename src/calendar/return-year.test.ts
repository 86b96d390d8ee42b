import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate, daysBetween } from './calendar-date.ts';
import {
  parseReturnYear,
  returnYearFrom,
  returnYearOf,
  yearBefore,
  yearEnd,
  yearStart,
} from './return-year.ts';

test.each([
  ['2026-03-31', '2025-26'],
  ['2026-04-01', '2026-27'],
  ['2026-12-31', '2026-27'],
  ['2027-01-01', '2026-27'],
  ['1999-04-01', '1999-00'],
])('%s is in %s', (day, year) => expect(returnYearOf(calendarDate(day))).toBe(year));

test.each([
  ['2025-26', true],
  ['1999-00', true],
  ['2025-27', false],
  ['2025-25', false],
  ['2025_26', false],
  ['2025', false],
  ['', false],
])('"%s" is a return year: %s', (text, is) => expect(parseReturnYear(text) !== undefined).toBe(is));

test('a return year runs from 1 April to 31 March', () => {
  const year = returnYearFrom(2025);
  expect([year, yearStart(year), yearEnd(year)]).toEqual(['2025-26', '2025-04-01', '2026-03-31']);
  expect([yearBefore(year), yearBefore(year, 2), yearBefore(year, 0)]).toEqual([
    '2024-25',
    '2023-24',
    '2025-26',
  ]);
});

test('a year that cannot be written is a bug, and says so', () => {
  expect(() => returnYearFrom(2025.5)).toThrow('no return year from 2025.5');
});

test('every day is in the year that holds it, and years follow without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 30_000 }), (count) => {
      const day = addDays(calendarDate('2000-01-01'), count);
      const year = returnYearOf(day);
      expect(yearStart(year) <= day && day <= yearEnd(year)).toBe(true);
      expect(addDays(yearEnd(yearBefore(year)), 1)).toBe(yearStart(year));
      expect([364, 365]).toContain(daysBetween(yearStart(year), yearEnd(year)));
    }),
  );
});
