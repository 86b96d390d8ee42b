import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { isWithin, rangeOf } from './setting-ranges.ts';
import { readSettings } from './settings-read.ts';
import { shippedSettings } from './settings-shipped.ts';
import { numberOn } from './settings.ts';

const numbers = [...shippedSettings.values].filter(([, [first]]) => typeof first?.value === 'number');

test.each(numbers)('%s has a range, and what is shipped is within it', (name, dated) => {
  const range = rangeOf(name) ?? expect.fail(`no range of ${name}`);
  for (const { value } of dated) expect(isWithin(Number(value), range)).toBe(true);
  expect([isWithin(range.least, range), isWithin(range.most, range)]).toEqual([true, true]);
  expect([isWithin(range.least - 1, range), isWithin(range.most + 1, range)]).toEqual([false, false]);
  expect(isWithin(Number.NaN, range)).toBe(false);
});

test('one that was kept before there was a range is left out: what stood before it stands', () => {
  const { settings } = readSettings({
    values: { 'in-touch-live-weeks': [{ from: '2026-01-01', value: 1e9, source: 'Slip' }] },
  });
  expect(numberOn(settings, 'in-touch-live-weeks', calendarDate('2026-10-31'))).toBe(8);
});
