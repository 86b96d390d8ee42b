import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { daysOffered, monthEndsTo, trendDays, yearEarlier } from './as-at.ts';

test('36 month-ends, the last on the day itself where a month ends on it', () => {
  const ends = monthEndsTo(calendarDate('2026-10-31'));
  expect([ends.length, ends[0], ends.at(-2), ends.at(-1)]).toEqual([
    36,
    '2023-11-30',
    '2026-09-30',
    '2026-10-31',
  ]);
});

test('within a month, the last month-end is that of the month before, and a trend goes on to the day', () => {
  expect(monthEndsTo(calendarDate('2026-10-30')).at(-1)).toBe('2026-09-30');
  expect(trendDays(calendarDate('2026-10-30')).slice(-2)).toEqual(['2026-09-30', '2026-10-30']);
  expect(trendDays(calendarDate('2026-10-31')).slice(-2)).toEqual(['2026-09-30', '2026-10-31']);
});

test('the days offered begin with the newest, once', () => {
  expect(daysOffered(calendarDate('2026-10-31')).slice(0, 2)).toEqual(['2026-10-31', '2026-09-30']);
});

test('a month-end a year earlier is a month-end', () => {
  expect(yearEarlier(calendarDate('2025-02-28'))).toBe('2024-02-29');
  expect(yearEarlier(calendarDate('2026-10-30'))).toBe('2025-10-30');
});
