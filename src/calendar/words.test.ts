import { expect, test } from 'vitest';
import { calendarDate } from './calendar-date.ts';
import { inWords } from './words.ts';

test.each([
  ['2026-05-03', '3 May 2026'],
  ['2026-10-31', '31 October 2026'],
  ['2027-01-01', '1 January 2027'],
  ['2026-12-10', '10 December 2026'],
])('%s is written %s', (day, words) => expect(inWords(calendarDate(day))).toBe(words));
