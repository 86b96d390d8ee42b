import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { isPastMending } from './past-mending.ts';

test.each([
  ['14 days past its 72 hours', 'D22', '2026-10-28', false],
  ['15 days past', 'D22', '2026-10-27', true],
  ['a plan review of any lateness can still be done', 'D4', '2025-01-01', false],
] as const)('%s', (_what, id, due, is) => {
  expect(isPastMending(id, calendarDate(due), calendarDate('2026-11-11'))).toBe(is);
});
