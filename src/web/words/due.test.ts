import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { instantAt } from '#calendar/instant.ts';
import { dueInWords, howSoon } from './due.ts';

const today = calendarDate('2026-11-11');

test.each([
  ['2026-10-31', '11 days over'],
  ['2026-11-10', '1 day over'],
  ['2026-11-11', 'today'],
  ['2026-11-12', 'tomorrow'],
  ['2026-11-13', 'in 2 days'],
])('due on %s is %s', (due, soon) => {
  expect(howSoon(calendarDate(due), today)).toBe(soon);
});

test('a moment keeps its time', () => {
  const at = instantAt(calendarDate('2025-05-07'), '22:15');
  expect(at && dueInWords(at)).toBe('7 May 2025 at 22:15');
  expect(dueInWords(calendarDate('2026-05-03'))).toBe('3 May 2026');
});
