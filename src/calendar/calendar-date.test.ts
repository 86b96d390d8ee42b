import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  calendarDate,
  dayNumber,
  dayOf,
  daysBetween,
  daysInMonth,
  earlier,
  fromDayNumber,
  isLeapYear,
  later,
  parseCalendarDate,
  partsOf,
} from './calendar-date.ts';

/** Days from 1600 to 2599: leap centuries and others. */
const numbers = fc.integer({ min: -135_140, max: 230_000 });
const days = numbers.map(fromDayNumber);
const plain = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

test.each([
  ['2026-10-31', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['2026-1-1', false],
  ['31/10/2026', false],
  ['2026-10-31T00:00', false],
  [' 2026-10-31', false],
  ['2026-10-31\n', false],
  ['', false],
])('"%s" names a day: %s', (text, names) => expect(parseCalendarDate(text) !== undefined).toBe(names));

test('a literal that names no day is a bug, and says so', () => {
  expect(() => calendarDate('2025-02-29')).toThrow('not a day: 2025-02-29');
});

test.each([
  [2026, 10, 31, '2026-10-31'],
  [987, 1, 2, '0987-01-02'],
  [2025, 2, 29, undefined],
  [2025, 13, 1, undefined],
  [2025.5, 1, 1, undefined],
  [2025, 1.5, 1, undefined],
  [2025, 1, 1.5, undefined],
  [2025, 0, 1, undefined],
  [2025, 1, 0, undefined],
  [10_000, 1, 1, undefined],
  [-1, 1, 1, undefined],
])('day of %s, %s, %s', (year, month, day, is) => expect(dayOf(year, month, day)).toBe(is));

test('the day before, the day, the day after of a leap day', () => {
  expect(addDays(calendarDate('2024-02-28'), 1)).toBe('2024-02-29');
  expect(addDays(calendarDate('2024-02-29'), 1)).toBe('2024-03-01');
  expect(addDays(calendarDate('2025-03-01'), -1)).toBe('2025-02-28');
  expect(dayNumber(calendarDate('1970-01-01'))).toBe(0);
  expect(daysBetween(calendarDate('2024-02-01'), calendarDate('2024-05-02'))).toBe(91);
});

test('days are counted as Temporal counts them', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -40_000, max: 40_000 }), (day, count) => {
      const there = addDays(day, count);
      expect(there).toBe(plain(day).add({ days: count }).toString());
      expect(daysBetween(day, there)).toBe(count);
    }),
  );
});

test('a number and its day go back and forth', () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(dayNumber(fromDayNumber(number))).toBe(number);
    }),
  );
});

test('a day has the parts that Temporal gives it, and comparing texts compares days', () => {
  fc.assert(
    fc.property(days, days, (a, b) => {
      const { year, month, day } = plain(a);
      expect(partsOf(a)).toEqual({ year, month, day });
      expect(daysInMonth(year, month)).toBe(plain(a).daysInMonth);
      expect(isLeapYear(year)).toBe(plain(a).inLeapYear);
      expect(Math.sign(daysBetween(a, b))).toBe(Temporal.PlainDate.compare(plain(b), plain(a)));
      expect(earlier(a, b) <= later(a, b)).toBe(true);
      expect([earlier(a, b), later(a, b)].toSorted()).toEqual([a, b].toSorted());
    }),
  );
});
