import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { earlierDay } from './earlier-day.ts';

const today = calendarDate('2026-11-11');
const begin = { imported: calendarDate('2026-11-01'), told: calendarDate('2026-04-30') };
const typed = (text: string) => {
  const [day = '', month = '', year = ''] = text.split('/');
  return earlierDay({ day, month, year }, today, begin);
};

test.each([
  ['//', 'Enter a day, a month and a year, such as 31 7 2026'],
  ['1/5/', 'Enter a day, a month and a year, such as 31 7 2026'],
  ['31/2/2026', 'There is no such day as 31 2 2026: write a date such as 31 7 2026'],
  ['1/may/2026', 'There is no such day as 1 may 2026: write a date such as 31 7 2026'],
  ['1/5/26', 'Write the year with four digits, such as 31 7 2026'],
  ['-1/5/2026', 'There is no such day as -1 5 2026: write a date such as 31 7 2026'],
  ['12/11/2026', '12 November 2026 is still to come: choose a day that has passed'],
  ['11/11/2026', 'That is today: choose an earlier day to lay today’s return beside'],
  ['29/4/2026', 'Nothing was known yet on 29 April 2026: the records begin on 30 April 2026'],
])('%s: %s', (text, says) => {
  expect(typed(text)).toEqual({ says });
});

test('a day of another return year is told to be one', () => {
  const before = { ...begin, told: calendarDate('2023-11-30') };
  expect(earlierDay({ day: '31', month: '3', year: '2026' }, today, before)).toEqual({
    says: 'On 31 March 2026 the return was of 2025-26: choose a day from 1 April 2026 on, or compare with last year’s return',
  });
  expect(earlierDay({ day: '1', month: '4', year: '2026' }, today, before)).toHaveProperty('asKnown');
});

test.each([
  ['10/11/2026', { recordedBy: '2026-11-10T23:59:59.999Z' }],
  ['1/11/2026', { recordedBy: '2026-11-01T23:59:59.999Z' }],
  ['31/10/2026', { saidBy: '2026-10-31' }], // before the first import: by the days of the extracts
  ['30/4/2026', { saidBy: '2026-04-30' }],
])('what was known on %s: %o', (text, asKnown) => {
  expect(typed(text)).toMatchObject({ asKnown });
});

test('in summer the day ends an hour earlier by the world’s clock', () => {
  const early = { ...begin, imported: calendarDate('2026-05-01') };
  expect(earlierDay({ day: ' 31', month: '07', year: '2026 ' }, today, early)).toEqual({
    day: '2026-07-31',
    asKnown: { recordedBy: '2026-07-31T22:59:59.999Z' },
  });
});
