import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { contradictionsOf } from './settings-contradictions.ts';
import { readSettings } from './settings-read.ts';
import type { Settings } from './settings.ts';
import { shippedSettings } from './settings-shipped.ts';

const day = calendarDate('2026-12-01');
const held = (values: Readonly<Record<string, number>>, from = '2026-01-01'): Settings => {
  const entries = Object.entries(values).map(([name, value]) => [name, [{ from, value, source: 'Board' }]]);
  const { settings, problems } = readSettings({ values: Object.fromEntries(entries) });
  expect(problems).toEqual([]);
  return settings;
};

describe.each<[string, number, number, Readonly<Record<string, number>>, RegExp]>([
  [
    'plan-review-months-authority-home',
    6,
    7,
    {},
    /authority provides the home .* all others: 7 is more than 6/,
  ],
  ['plan-review-months', 3, 2, {}, /authority provides the home .* all others: 3 is more than 2/],
  [
    'plan-after-assessment-days',
    168,
    169,
    {},
    /plan .* after its assessment .* between reviews: 169 .* 6 months/,
  ],
  [
    'plan-review-months',
    3,
    2,
    { 'plan-after-assessment-days': 84, 'plan-review-months-authority-home': 1 },
    /84 days .* 2 months/,
  ],
  ['assessment-21-plus-months', 12, 13, {}, /assessment at 21 .* offers of support: 13 is more than 12/],
  ['offer-21-plus-months', 3, 2, {}, /assessment at 21 .* offers of support: 3 is more than 2/],
  [
    'review-28-day-grace-working-days',
    40,
    41,
    {},
    /review of a new home .* 28 days and 41 working days .* 3 months/,
  ],
  [
    'plan-review-months-authority-home',
    2,
    1,
    { 'review-28-day-grace-working-days': 20 },
    /20 working days .* 1 month of/,
  ],
  ['birthday-window-months-before', 10, 11, {}, /two birthdays .* 11 months before and 1 month after/],
  [
    'fewest-people-in-a-percentage',
    5,
    4,
    {},
    /percentage .* fewer young people than a number: 4 is less than 5/,
  ],
  ['fewest-people-shown', 10, 11, {}, /percentage .* fewer young people than a number: 10 is less than 11/],
  ['birthday-window-months-after', 8, 9, {}, /two birthdays .* 3 months before and 9 months after/],
])('%s', (name, most, tooMuch, beside, says) => {
  test(`${most} stands, ${tooMuch} does not`, () => {
    const settings = held(beside);
    expect(contradictionsOf(name, most, day, settings)).toEqual([]);
    expect(contradictionsOf(name, tooMuch, day, settings)).toEqual([expect.stringMatching(says)]);
  });
});

describe('the target of the caseload and its ceiling', () => {
  const { settings } = readSettings({
    targets: { B04: [{ from: '2026-01-01', target: 20, tolerance: 2, source: 'Board' }] },
  });
  test('are held against each other from both sides', () => {
    expect(contradictionsOf('B04', 25, day, shippedSettings)).toEqual([]);
    expect(contradictionsOf('B04', 26, day, shippedSettings)).toEqual([
      'The target of the mean caseload (B04) cannot be more than the ceiling of each: 26 is more than 25',
    ]);
    expect(contradictionsOf('caseload-ceiling', 20, day, settings)).toEqual([]);
    expect(contradictionsOf('caseload-ceiling', 19, day, settings)).toHaveLength(1);
    expect(contradictionsOf('caseload-ceiling', 1, day, shippedSettings)).toEqual([]);
  });
});

describe('what changes later is held against it too', () => {
  const settings = held({ 'plan-review-months': 12 }, '2026-12-01');
  test.each([
    ['the day before the reviews move apart', '2026-11-30', 1],
    ['the day itself', '2026-12-01', 0],
    ['the day after', '2026-12-02', 0],
  ])('%s', (_when, from, wrong) => {
    expect(
      contradictionsOf('plan-review-months-authority-home', 9, calendarDate(from), settings),
    ).toHaveLength(wrong);
  });

  test('a later day that contradicts is named; one after the setting changes again is not looked at', () => {
    const narrower = held({ 'plan-review-months': 4 }, '2027-04-01');
    const of = (from: string, of_: Settings) =>
      contradictionsOf('plan-review-months-authority-home', 5, calendarDate(from), of_);
    expect(of('2026-12-01', narrower)).toEqual([
      expect.stringMatching(/5 is more than 4, from 1 April 2027$/),
    ]);
    expect(of('2027-04-01', narrower)).toEqual([expect.stringMatching(/5 is more than 4$/)]);
    const again = {
      ...narrower,
      values: new Map(narrower.values).set('plan-review-months-authority-home', [
        { from: calendarDate('1989-11-16'), value: 3, source: 'shipped' },
        { from: calendarDate('2027-04-01'), value: 4, source: 'Board' },
      ]),
    };
    expect(of('2027-03-31', again)).toEqual([]);
  });

  test('before the other is in force nothing contradicts', () => {
    expect(
      contradictionsOf('assessment-21-plus-months', 13, calendarDate('2018-03-31'), shippedSettings),
    ).toEqual([expect.stringMatching(/13 is more than 12, from 1 April 2018$/)]);
  });
});

test('as shipped no two settings contradict each other', () => {
  for (const [name, dated] of shippedSettings.values)
    for (const { from, value } of dated)
      if (typeof value === 'number') expect(contradictionsOf(name, value, from, shippedSettings)).toEqual([]);
});
