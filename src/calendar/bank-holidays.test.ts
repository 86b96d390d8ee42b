import Holidays from 'date-holidays';
import { expect, test } from 'vitest';
import { bankHolidays, bankHolidaysFrom, bankHolidaysTo } from './bank-holidays.ts';
import { addDays, calendarDate } from './calendar-date.ts';

/** Where the package is wrong and the proclamations are right. */
const missedByThePackage = ['2011-04-29', '2012-06-04'];
const wrongInThePackage = ['2012-05-28'];

function weekdayHolidaysOfThePackage(): readonly string[] {
  const england = new Holidays('GB', 'ENG');
  const years = Array.from({ length: 2028 - 2010 + 1 }, (_, index) => 2010 + index);
  return years
    .flatMap((year) => england.getHolidays(year))
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date }) => date.slice(0, 10))
    .filter((day) => Temporal.PlainDate.from(day).dayOfWeek <= 5);
}

test('the table has the weekday bank holidays that a well-kept package has, two known slips of it apart', () => {
  const theirs = new Set(weekdayHolidaysOfThePackage());
  const ours = new Set<string>(bankHolidays.keys());
  expect([...ours].filter((day) => !theirs.has(day))).toEqual(missedByThePackage);
  expect([...theirs].filter((day) => !ours.has(day))).toEqual(wrongInThePackage);
});

test.each([
  ['2011-04-29', 'the royal wedding'],
  ['2012-06-04', 'the spring bank holiday, moved for the Diamond Jubilee'],
  ['2012-06-05', 'the Diamond Jubilee'],
  ['2020-05-08', 'the early May bank holiday, moved for VE Day'],
  ['2022-06-02', 'the spring bank holiday, moved for the Platinum Jubilee'],
  ['2022-06-03', 'the Platinum Jubilee'],
  ['2022-09-19', 'the State Funeral of Queen Elizabeth II'],
  ['2023-05-08', 'the Coronation'],
  ['2021-12-28', 'Boxing Day 2021, a Sunday, on the Tuesday'],
  ['2026-12-28', 'Boxing Day 2026, a Saturday, on the Monday'],
  ['2028-01-03', 'New Year’s Day 2028, a Saturday, on the Monday'],
])('%s is %s', (day) => expect(bankHolidays.has(calendarDate(day))).toBe(true));

test.each(['2012-05-28', '2020-05-04', '2022-05-30', '2026-12-29'])('%s is an ordinary day', (day) =>
  expect(bankHolidays.has(calendarDate(day))).toBe(false),
);

test('every year has its eight, the years of a one-off day nine, 2022 ten', () => {
  const perYear = new Map<string, number>();
  for (const day of bankHolidays.keys())
    perYear.set(day.slice(0, 4), (perYear.get(day.slice(0, 4)) ?? 0) + 1);
  const more = [...perYear].filter(([, count]) => count !== 8);
  expect(perYear.size).toBe(19);
  expect(more).toEqual([
    ['2011', 9],
    ['2012', 9],
    ['2022', 10],
    ['2023', 9],
  ]);
});

test('the table is in order of date, within its own bounds', () => {
  const days = [...bankHolidays.keys()];
  expect(days).toEqual(days.toSorted());
  expect(days[0]).toBe(bankHolidaysFrom);
  expect(addDays(bankHolidaysTo, 1)).toBe('2029-01-01');
});
