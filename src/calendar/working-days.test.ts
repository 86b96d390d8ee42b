import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate, daysBetween } from './calendar-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const day = calendarDate;

test.each([
  ['a Friday', '2026-10-30', true],
  ['a Saturday', '2026-10-31', false],
  ['a Sunday', '2026-11-01', false],
  ['a Monday', '2026-11-02', true],
  ['Good Friday', '2026-04-03', false],
  ['Easter Monday', '2026-04-06', false],
  ['the day after', '2026-04-07', true],
])('%s', (_name, on, working) => expect(isWorkingDay(day(on))).toEqual({ working }));

test.each([
  ['ten working days over Christmas and New Year', '2025-12-19', 10, '2026-01-07'],
  ['one after a Friday is Monday', '2026-10-30', 1, '2026-11-02'],
  ['one after a Saturday is Monday', '2026-10-31', 1, '2026-11-02'],
  ['none after a Saturday is that Saturday', '2026-10-31', 0, '2026-10-31'],
  ['two before the Tuesday after Easter are the Wednesday', '2026-04-07', -2, '2026-04-01'],
])('%s', (_name, from, count, on) => expect(addWorkingDays(day(from), count)).toEqual({ on }));

test.each([
  ['Friday to Monday', '2026-10-30', '2026-11-02', 1],
  ['Friday to Sunday', '2026-10-30', '2026-11-01', 0],
  ['a day to itself', '2026-10-30', '2026-10-30', 0],
  ['backwards', '2026-11-02', '2026-10-30', -1],
  ['a whole year, 2026', '2025-12-31', '2026-12-31', 253],
])('working days from %s', (_name, from, to, days) =>
  expect(workingDaysBetween(day(from), day(to))).toEqual({ days }),
);

test('the table ends with 2028: the last day is known, the next is a finding', () => {
  expect(isWorkingDay(day('2028-12-29'))).toEqual({ working: true });
  expect(isWorkingDay(day('2028-12-31'))).toEqual({ working: false });
  expect(isWorkingDay(day('2029-01-01'))).toEqual({ beyond: '2029-01-01' });
  expect(addWorkingDays(day('2028-12-28'), 1)).toEqual({ on: '2028-12-29' });
  expect(addWorkingDays(day('2028-12-28'), 2)).toEqual({ beyond: '2029-01-01' });
  expect(workingDaysBetween(day('2028-12-28'), day('2029-01-05'))).toEqual({ beyond: '2029-01-05' });
});

test('the table begins with 2010: the day before is a finding', () => {
  expect(isWorkingDay(day('2010-01-01'))).toEqual({ working: false });
  expect(isWorkingDay(day('2009-12-31'))).toEqual({ beyond: '2009-12-31' });
  expect(addWorkingDays(day('2010-01-04'), -1)).toEqual({ beyond: '2009-12-31' });
  expect(addWorkingDays(day('2009-12-31'), 0)).toEqual({ beyond: '2009-12-31' });
  expect(workingDaysBetween(day('2009-12-31'), day('2010-01-05'))).toEqual({ beyond: '2009-12-31' });
});

test('half a working day is nobody’s question', () => {
  expect(() => addWorkingDays(day('2026-10-30'), 0.5)).toThrow('not a whole number of working days: 0.5');
});

const days = fc.integer({ min: 0, max: 6900 }).map((n) => addDays(day('2010-01-01'), n));

test('adding working days and counting them agree, and land on a working day', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
      const later = addWorkingDays(from, count);
      if ('beyond' in later) return;
      expect(workingDaysBetween(from, later.on)).toEqual({ days: count });
      expect(isWorkingDay(later.on)).toEqual({ working: true });
      expect(daysBetween(from, later.on)).toBeGreaterThanOrEqual(count);
    }),
  );
});
