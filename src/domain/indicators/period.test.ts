import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { yearTo } from './period.ts';

test.each([
  ['2026-03-31', '2025-04-01'],
  ['2026-10-30', '2025-10-31'],
  ['2026-10-31', '2025-11-01'],
  ['2024-02-28', '2023-03-01'],
  ['2024-02-29', '2023-03-01'],
  ['2025-02-27', '2024-02-28'],
  ['2025-02-28', '2024-03-01'],
])('the twelve months that end on %s begin on %s', (day, from) => {
  expect(yearTo(calendarDate(day))).toEqual({ from, to: day });
});
