import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { isOn, numberOn } from './settings.ts';
import { readSettings } from './settings-read.ts';

const values = (name: string, ...entries: readonly unknown[]) => ({ values: { [name]: entries } });
const entry = (from: unknown, value: unknown, source: unknown = 'Cabinet, 4 March 2026') => ({
  from,
  value,
  source,
});

describe("an authority's own value", () => {
  const { settings, problems } = readSettings(
    values('in-touch-live-weeks', entry('2026-10-01', 4), entry('2026-04-01', 6)),
  );
  test.each([
    ['the day before the first: as shipped', '2026-03-31', 8],
    ['the first day', '2026-04-01', 6],
    ['the last day of the first', '2026-09-30', 6],
    ['the second, though it was written first', '2026-10-01', 4],
  ])('%s', (_day, on, weeks) => {
    expect(problems).toEqual([]);
    expect(numberOn(settings, 'in-touch-live-weeks', calendarDate(on))).toBe(weeks);
  });
  test('leaves the others as shipped', () => {
    expect(numberOn(settings, 'visit-months', calendarDate('2026-10-01'))).toBe(2);
  });
  test('laid before a shipped value comes into force, decides from its own day on', () => {
    const early = readSettings(values('offer-21-plus-months', entry('2017-01-01', 6)));
    expect(numberOn(early.settings, 'offer-21-plus-months', calendarDate('2018-04-01'))).toBe(6);
  });
  test('a yes or no', () => {
    const off = readSettings(values('short-break-17-day-limit', entry('2026-04-01', false)));
    expect(off.problems).toEqual([]);
    expect(isOn(off.settings, 'short-break-17-day-limit', calendarDate('2026-04-01'))).toBe(false);
  });
});

test('targets, dated', () => {
  const { settings, problems } = readSettings({
    targets: { A01: [{ from: '2026-04-01', target: 95, tolerance: 2, source: 'Corporate plan' }] },
  });
  expect(problems).toEqual([]);
  expect(settings.targets.get('A01')).toEqual([
    { from: '2026-04-01', value: { target: 95, tolerance: 2 }, source: 'Corporate plan' },
  ]);
});

test('every mistake is told at once, and what stands is the shipped value', () => {
  const { settings, problems } = readSettings({
    values: {
      'in-touch-weeks': [entry('2026-04-01', 6)],
      'in-touch-live-weeks': [entry('1 April 2026', 'six', ' '), entry('2026-02-30', 6)],
      'visit-months': [entry('2026-04-01', 1.5), entry('2026-05-01', 0)],
      'return-home-months': { from: '2026-04-01' },
      'caseload-weight': [entry('2026-04-01', 1.5), entry('2026-04-01', 2), 'two'],
      'short-break-17-day-limit': [entry('2026-04-01', 'no')],
    },
    targets: {
      EET: [],
      A01: [{ from: '2026-04-01', target: '95', tolerance: 2, source: 'Plan', until: '2027-03-31' }],
      A02: [{ from: '2026-04-01', target: 95, tolerance: -1, source: 'Plan' }],
    },
    colour: 'blue',
  });
  expect(problems).toEqual([
    '"colour" is not "values", "targets" or "scorecard".',
    'There is no setting "in-touch-weeks".',
    'The setting in-touch-live-weeks, entry 1: "from" must be a day, written 2026-04-01.',
    'The setting in-touch-live-weeks, entry 1: "value" must be a whole number from 1 to 52.',
    'The setting in-touch-live-weeks, entry 1: "source" must say where it comes from.',
    'The setting in-touch-live-weeks, entry 2: "from" must be a day, written 2026-04-01.',
    'The setting visit-months, entry 1: "value" must be a whole number from 1 to 24.',
    'The setting visit-months, entry 2: "value" must be a whole number from 1 to 24.',
    'The setting return-home-months must be a list of dated entries.',
    'The setting caseload-weight, entry 2: there is already an entry from 2026-04-01.',
    'The setting caseload-weight, entry 3: must be an object with "from", "value", "source".',
    'The setting short-break-17-day-limit, entry 1: "value" must be true or false.',
    '"EET" is not the id of an indicator, such as A01.',
    'The target of A01, entry 1: "target" must be a number of 0 or more.',
    'The target of A01, entry 1: "until" is not one of its fields.',
    'The target of A02, entry 1: "tolerance" must be a number of 0 or more.',
  ]);
  const on = calendarDate('2026-10-01');
  expect(numberOn(settings, 'in-touch-live-weeks', on)).toBe(8);
  expect(numberOn(settings, 'visit-months', on)).toBe(2);
  expect(numberOn(settings, 'caseload-weight', on)).toBe(1.5);
  expect(isOn(settings, 'short-break-17-day-limit', on)).toBe(true);
  expect(settings.targets.has('A01')).toBe(false);
});

test.each([
  ['null', null],
  ['a list', []],
  ['text', 'in-touch-live-weeks=6'],
])('%s is not settings', (_what, given) => {
  expect(readSettings(given).problems).toEqual([
    'Settings must be an object with "values", "targets" and "scorecard".',
  ]);
});

test('nothing given, nothing wrong', () => {
  const { settings, problems } = readSettings({});
  expect(problems).toEqual([]);
  expect(numberOn(settings, 'visit-months', calendarDate('2026-10-01'))).toBe(2);
});

test('names that every object has are no settings', () => {
  expect(readSettings(JSON.parse('{"values": {"__proto__": [], "constructor": []}}')).problems).toEqual([
    'There is no setting "__proto__".',
    'There is no setting "constructor".',
  ]);
});
