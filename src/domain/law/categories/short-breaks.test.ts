import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { categoryOf, codeOf, settingsWith } from '../../../../test/categories.ts';
import { episode, inCare, listed, periodOf, youngPerson } from '../../../../test/people.ts';
import { shippedSettings } from '../settings-shipped.ts';
import { lifeOf } from './life.ts';
import { daysSince14 } from './thirteen-weeks.ts';

const born = '2008-03-10';
const stay = (from: string, to: string, parts: Parameters<typeof episode>[2] = {}) =>
  inCare(from, to, { legalStatus: 'V3', endReason: 'E4A', ...parts });

const days = (care: readonly ReturnType<typeof stay>[], on: string, test: 'regulation-48' | 'regulation-3') =>
  daysSince14(
    lifeOf(youngPerson({ born, care }), calendarDate(born), shippedSettings),
    calendarDate(on),
    test,
  );

test.each([
  ['17 days', '2023-06-18', 0, 0],
  ['18 days', '2023-06-19', 18, 0],
  ['28 days', '2023-06-29', 28, 0],
  ['29 days', '2023-06-30', 29, 29],
])('a single stay of %s, by either test', (_name, to, regulation48, regulation3) => {
  const care = [stay('2023-06-01', to)];
  expect(days(care, '2024-01-01', 'regulation-48')).toBe(regulation48);
  expect(days(care, '2024-01-01', 'regulation-3')).toBe(regulation3);
});

test('75 days in twelve months are within regulation 48, 76 are not; regulation 3(3) has no such limit', () => {
  const five = (last: string) => [
    stay('2023-01-01', '2023-01-16'),
    stay('2023-03-01', '2023-03-16'),
    stay('2023-05-01', '2023-05-16'),
    stay('2023-07-01', '2023-07-16'),
    stay('2023-09-01', last),
  ];
  expect(days(five('2023-09-16'), '2024-01-01', 'regulation-48')).toBe(0);
  expect(days(five('2023-09-17'), '2024-01-01', 'regulation-48')).toBe(76);
  expect(days(five('2023-09-17'), '2023-09-16', 'regulation-48')).toBe(0);
  expect(days(five('2023-09-17'), '2024-01-01', 'regulation-3')).toBe(0);
});

test('stays in two places are no single series', () => {
  const care = [
    stay('2023-01-01', '2023-01-13', { placePostcode: 'ZZ1 1AA' }),
    stay('2023-03-01', '2023-03-13', { placePostcode: 'ZZ1 1AB' }),
  ];
  expect(days(care, '2023-02-01', 'regulation-48')).toBe(0);
  expect(days(care, '2024-01-01', 'regulation-48')).toBe(24);
});

test('a stay that goes on as care counts: they did not go home', () => {
  const care = [
    periodOf(
      episode('2023-06-01', '2023-06-11', { legalStatus: 'V3', endReason: 'X1' }),
      episode('2023-06-11', '2023-07-01', { startReason: 'L', legalStatus: 'V2' }),
    ),
  ];
  expect(days(care, '2023-06-10', 'regulation-48')).toBe(0);
  expect(days(care, '2024-01-01', 'regulation-48')).toBe(30);
});

test('a care order in the same time in care is no short break', () => {
  const care = [
    periodOf(
      episode('2023-06-01', '2023-06-11', { legalStatus: 'C2', endReason: 'X1' }),
      episode('2023-06-11', '2023-06-16', { startReason: 'L', legalStatus: 'V3' }),
    ),
  ];
  expect(days(care, '2024-01-01', 'regulation-48')).toBe(15);
});

test('stays a year apart are two series: the first may fail alone', () => {
  const care = [stay('2022-06-01', '2022-06-30'), stay('2023-06-30', '2023-07-10')];
  expect(days(care, '2024-01-01', 'regulation-48')).toBe(29);
  const joined = [stay('2022-06-01', '2022-06-30'), stay('2023-06-29', '2023-07-10')];
  expect(days(joined, '2024-01-01', 'regulation-48')).toBe(40);
});

test('the 17-day limit is a setting', () => {
  const person = youngPerson({ born, care: [stay('2023-12-01', '2024-02-13'), inCare('2024-02-20')] });
  const without = settingsWith('short-break-17-day-limit', false);
  expect(codeOf(person, '2024-03-10')).toBe('E'); // 74 days counted and 19
  expect(codeOf(person, '2024-03-10', without)).toBe('LA_NOT_ELIGIBLE');
});

test('an agreement (V4) is taken as within the rule, and says so', () => {
  const person = youngPerson({ born, care: [inCare('2022-01-01', '2024-06-01', { legalStatus: 'V4' })] });
  expect(codeOf(person, '2024-03-10')).toBe('LA_NOT_ELIGIBLE');
  expect(categoryOf(person, '2024-03-10').because).toContain(
    'Short breaks under an agreement (V4): taken as within the rule for short breaks, because the days of each stay are not recorded.',
  );
  expect(codeOf(person, '2024-06-01')).toBe('NONE');
});

test('one very long stay makes someone eligible on the day it has lasted 91 days', () => {
  const person = youngPerson({ born, care: [stay('2024-04-01', '2024-08-01')] });
  expect(codeOf(person, '2024-04-18')).toBe('LA_NOT_ELIGIBLE');
  expect(codeOf(person, '2024-06-30')).toBe('LA_NOT_ELIGIBLE');
  expect(codeOf(person, '2024-07-01')).toBe('E');
});

test('eligible in a stay outside regulation 48 is relevant when it ends, and home six months later qualifying', () => {
  const person = youngPerson({ born, care: [stay('2024-04-01', '2024-08-01')] });
  expect(codeOf(person, '2024-07-31')).toBe('E');
  expect(codeOf(person, '2024-08-01')).toBe('R');
  expect(codeOf(person, '2025-01-31')).toBe('R');
  expect(codeOf(person, '2025-02-01')).toBe('Q');
});

test('a stay outside regulation 48 that ended on the day of the 91st was never eligible', () => {
  const ending = (to: string) => youngPerson({ born, care: [stay('2024-04-01', to)] });
  expect(codeOf(ending('2024-07-01'), '2024-07-01')).toBe('NONE');
  expect(codeOf(ending('2024-07-02'), '2024-07-02')).toBe('R');
});

test('a short break after care does not undo being relevant', () => {
  const person = youngPerson({
    born,
    care: [inCare('2023-01-01', '2024-07-01'), stay('2024-09-01', '2024-09-08')],
    leavingCare: [listed('2024-08-31', { home: 'U' })],
  });
  expect(codeOf(person, '2024-08-31')).toBe('R');
  expect(codeOf(person, '2024-09-01')).toBe('LA_NOT_ELIGIBLE');
  expect(codeOf(person, '2024-09-08')).toBe('R');
});

test('eligible from the day on which a stay has outlasted its 17 days, if thirteen weeks were reached before', () => {
  const person = youngPerson({
    born,
    care: [inCare('2023-06-01', '2023-10-01', { endReason: 'E4A' }), stay('2024-09-01', '2024-10-01')],
  });
  expect(codeOf(person, '2024-09-18')).toBe('LA_NOT_ELIGIBLE');
  expect(codeOf(person, '2024-09-19')).toBe('E');
});
