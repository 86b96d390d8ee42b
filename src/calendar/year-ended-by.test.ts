import { expect, test } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { lastDayOfYear, yearEndedBy } from './year-ended-by.ts';

test.each([
  ['2026-03-30', 2025, 2025],
  ['2026-03-31', 2026, 2025],
  ['2026-09-29', 2026, 2025],
  ['2026-09-30', 2026, 2026],
])('by %s the return year %i had ended, and the census year %i', (day, march, september) => {
  expect([yearEndedBy(calendarDate(day)), yearEndedBy(calendarDate(day), '09-30')]).toEqual([
    march,
    september,
  ]);
});

test('the day on which a year ended', () => {
  expect([lastDayOfYear(2025), lastDayOfYear(2025, '09-30')]).toEqual(['2025-03-31', '2025-09-30']);
});
