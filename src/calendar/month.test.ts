import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from './calendar-date.ts';
import { addMonths, monthEnd } from './month.ts';

const days = fc
  .integer({ min: -20_000, max: 20_000 })
  .map((count) => addDays(calendarDate('2000-01-01'), count));

test.each([
  ['2024-11-30', 3, '2025-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2025-01-31', 6, '2025-07-31'],
  ['2025-08-31', 6, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-03-31', -1, '2025-02-28'],
  ['2025-01-15', -1, '2024-12-15'],
  ['2024-12-01', 1, '2025-01-01'],
  ['2024-03-10', 3, '2024-06-10'],
  ['2024-03-10', 0, '2024-03-10'],
])('%s and %s months', (from, months, to) => expect(addMonths(calendarDate(from), months)).toBe(to));

test('months are added as Temporal adds them: held to the end of a shorter month', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -400, max: 400 }), (day, months) => {
      const theirs = Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' });
      expect(addMonths(day, months)).toBe(theirs.toString());
    }),
  );
});

test('the end of a month is the day before the next month', () => {
  expect(monthEnd(calendarDate('2024-02-01'))).toBe('2024-02-29');
  expect(monthEnd(calendarDate('2026-12-31'))).toBe('2026-12-31');
  fc.assert(
    fc.property(days, (day) => {
      expect(monthEnd(day).slice(0, 7)).toBe(day.slice(0, 7));
      expect(addDays(monthEnd(day), 1).slice(8)).toBe('01');
    }),
  );
});
