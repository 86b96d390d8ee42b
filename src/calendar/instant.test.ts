import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from './calendar-date.ts';
import { addHours, dayOfInstant, epochOf, type Instant, instantAt } from './instant.ts';

const day = calendarDate;
const at = (on: string, time: string): Instant => {
  const instant = instantAt(day(on), time);
  if (instant === undefined) throw new Error(`no ${time} on ${on}`);
  return instant;
};

test.each([
  ['summer time', '2025-05-04', '22:15', '2025-05-04T22:15:00+01:00'],
  ['winter time', '2025-01-04', '22:15:30', '2025-01-04T22:15:30+00:00'],
  ['the last minute before the clocks go forward', '2025-03-30', '00:59', '2025-03-30T00:59:00+00:00'],
  ['the first minute after', '2025-03-30', '02:00', '2025-03-30T02:00:00+01:00'],
  ['the hour that October repeats: the first of the two', '2025-10-26', '01:30', '2025-10-26T01:30:00+01:00'],
  ['the first minute after the repeated hour', '2025-10-26', '02:00', '2025-10-26T02:00:00+00:00'],
])('%s', (_name, on, time, is) => expect(instantAt(day(on), time)).toBe(is));

test.each([
  ['a time that the clocks skip', '2025-03-30', '01:00'],
  ['the last that they skip', '2025-03-30', '01:59:59'],
  ['24:00', '2025-05-04', '24:00'],
  ['a time of one digit', '2025-05-04', '9:00'],
  ['words', '2025-05-04', 'noon'],
  ['a blank', '2025-05-04', ''],
])('%s is no moment', (_name, on, time) => expect(instantAt(day(on), time)).toBeUndefined());

test.each([
  ['72 hours in one season', '2025-05-04', '22:15', '2025-05-07T22:15:00+01:00'],
  ['72 elapsed hours when the clocks go forward', '2025-03-28', '22:15', '2025-03-31T23:15:00+01:00'],
  ['72 elapsed hours when they go back', '2025-10-24', '22:15', '2025-10-27T21:15:00+00:00'],
])('%s', (_name, on, time, is) => expect(addHours(at(on, time), 72)).toBe(is));

test('the day of a moment is England’s day, not Greenwich’s', () => {
  expect(dayOfInstant(at('2025-07-01', '00:30'))).toBe('2025-07-01');
  expect(dayOfInstant(addHours(at('2025-07-01', '00:30'), -1))).toBe('2025-06-30');
});

const moments = fc.record({
  on: fc.integer({ min: 0, max: 12_000 }).map((count) => addDays(day('2000-01-01'), count)),
  minute: fc.integer({ min: 0, max: 1439 }),
});

test('elapsed hours are elapsed hours, and going back undoes going forward, across every change of the clocks', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -20_000, max: 20_000 }), ({ on, minute }, hours) => {
      const time = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60).toString().slice(0, 5);
      const start = instantAt(on, time);
      if (start === undefined) return;
      expect(dayOfInstant(start)).toBe(on);
      expect(epochOf(addHours(start, hours)) - epochOf(start)).toBe(hours * 3_600_000);
      expect(epochOf(addHours(addHours(start, hours), -hours))).toBe(epochOf(start));
    }),
  );
});
