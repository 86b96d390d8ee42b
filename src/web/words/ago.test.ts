import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { agoInWords, longInWords } from './ago.ts';

const asAt = calendarDate('2026-10-31');

test.each([
  ['2026-10-31', 'today', 'the same day'],
  ['2026-10-30', '1 day', '1 day before'],
  ['2026-10-11', '20 days', '20 days before'],
  ['2026-10-10', '3 weeks', '3 weeks before'],
  ['2026-10-04', '3 weeks', '3 weeks before'],
  ['2026-10-03', '4 weeks', '4 weeks before'],
])('%s', (day, long, ago) => {
  expect([longInWords(calendarDate(day), asAt), agoInWords(calendarDate(day), asAt)]).toEqual([long, ago]);
});
