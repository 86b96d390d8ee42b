import { expect, test } from 'vitest';
import { categoryOf, codeOf, historyOf, settingsWith } from '../../../../test/categories.ts';
import { birthdayRecord, episode, inCare, listed, periodOf, youngPerson } from '../../../../test/people.ts';

const born = '2008-03-10';
const ceased = (to: string, endReason: string) => inCare('2023-01-01', to, { endReason });

test.each([
  ['the day before six months', '2024-12-31', 'R'],
  ['six months to the day', '2025-01-01', 'Q'],
  ['the day after', '2025-01-02', 'Q'],
])('home on 1 July 2024: %s', (_name, day, code) => {
  expect(codeOf(youngPerson({ born, care: [ceased('2024-07-01', 'E4B')] }), day)).toBe(code);
});

test('six months after 31 August end with February', () => {
  const person = youngPerson({ born, care: [ceased('2024-08-31', 'E4A')] });
  expect(codeOf(person, '2025-02-27')).toBe('R');
  expect(codeOf(person, '2025-02-28')).toBe('Q');
});

test.each([
  ['six months are reached the day before 18', '2025-09-09', 'Q'],
  ['on the 18th birthday itself', '2025-09-10', 'Q'],
  ['the day after it', '2025-09-11', 'FR'],
])('%s', (_name, to, code) => {
  expect(codeOf(youngPerson({ born, care: [ceased(to, 'E4A')] }), '2026-03-10')).toBe(code);
});

test.each([
  ['E13', 'R'],
  ['E41', 'R'],
  ['E8', 'R'],
  ['E46', 'Q'], // a special guardian has parental responsibility
])('care that ended with %s, a year later', (endReason, code) => {
  expect(codeOf(youngPerson({ born, care: [ceased('2024-07-01', endReason)] }), '2025-07-01')).toBe(code);
});

test('a child arrangements order counts where the setting says so', () => {
  const person = youngPerson({ born, care: [ceased('2024-07-01', 'E41')] });
  const counts = settingsWith('e41-counts-as-parental-responsibility', true);
  expect(codeOf(person, '2024-12-31', counts)).toBe('R');
  expect(codeOf(person, '2025-01-01', counts)).toBe('Q');
});

test('the months may begin in care: placed with parents for seven months before the order ended', () => {
  const placed = periodOf(
    episode('2022-01-01', '2024-04-01', { legalStatus: 'C2', endReason: 'X1' }),
    episode('2024-04-01', '2024-11-01', {
      startReason: 'P',
      legalStatus: 'C2',
      place: 'P1',
      endReason: 'E4A',
    }),
  );
  const person = youngPerson({ born, care: [placed] });
  expect(codeOf(person, '2024-10-31')).toBe('E');
  expect(codeOf(person, '2024-11-01')).toBe('Q');
  expect(categoryOf(person, '2024-11-01').because.at(-1)).toBe(
    'Has lived with a parent since 1 April 2024, 6 months without a break on 1 October 2024; no breakdown recorded.',
  );
});

test('a home of another kind within the six months ends them', () => {
  const person = youngPerson({
    born,
    care: [ceased('2024-07-01', 'E4A')],
    leavingCare: [listed('2024-12-31', { home: 'U' })],
  });
  expect(historyOf(person).slice(1, 4)).toEqual(['2024-03-10 E', '2024-07-01 R', '2026-03-10 FR']);
  expect(categoryOf(person, '2025-01-01').because.at(-1)).toBe(
    'The return home had ended before six months by 31 December 2024: Annex A of 31 December 2024 has them living somewhere else.',
  );
});

test.each([
  ['with parents or relatives', { home: 'B' as const }],
  ['residence not known', { home: 'R' as const }],
  ['a blank', { home: null }],
])('a list that says %s ends nothing', (_name, row) => {
  const person = youngPerson({
    born,
    care: [ceased('2024-07-01', 'E4A')],
    leavingCare: [listed('2024-10-31', row)],
  });
  expect(codeOf(person, '2025-01-01')).toBe('Q');
});

test('a home before care ended is no breakdown', () => {
  const person = youngPerson({
    born,
    care: [ceased('2024-07-01', 'E4A')],
    leavingCare: [listed('2024-06-30', { home: 'K' })],
  });
  expect(codeOf(person, '2025-01-01')).toBe('Q');
});

test('a new time in care ends the return home', () => {
  const person = youngPerson({
    born,
    care: [ceased('2024-07-01', 'E4A'), inCare('2025-03-01', '2025-04-01')],
  });
  expect(historyOf(person).slice(1, 6)).toEqual([
    '2024-03-10 E',
    '2024-07-01 R',
    '2025-01-01 Q',
    '2025-03-01 E',
    '2025-04-01 R',
  ]);
});

test('RHOM at 17 says that six months were lived at home, however care ended', () => {
  const person = youngPerson({
    born,
    care: [ceased('2024-07-01', 'E8')],
    birthdayRecords: [birthdayRecord('2024-25', { inTouch: 'returned-home' })],
  });
  expect(codeOf(person, '2025-03-09')).toBe('R');
  expect(codeOf(person, '2025-03-10')).toBe('Q');
  expect(codeOf(person, '2026-03-10')).toBe('Q');
});

test('RHOM at 18 decides qualifying on that day; RHOM at 19 no longer undoes former relevant', () => {
  const rhom = (year: string) =>
    youngPerson({
      born,
      care: [ceased('2024-07-01', 'E8')],
      birthdayRecords: [birthdayRecord(year, { inTouch: 'returned-home' })],
    });
  expect(codeOf(rhom('2025-26'), '2026-03-09')).toBe('R');
  expect(codeOf(rhom('2025-26'), '2026-03-10')).toBe('Q');
  expect(codeOf(rhom('2026-27'), '2027-03-10')).toBe('FR');
});

test('a breakdown after 18 comes too late', () => {
  const broken = (day: string) =>
    youngPerson({
      born,
      care: [ceased('2024-07-01', 'E4A')],
      leavingCare: [listed(day, { home: 'S' })],
    });
  expect(codeOf(broken('2026-03-09'), '2026-03-10')).toBe('FR');
  expect(codeOf(broken('2026-03-10'), '2026-03-10')).toBe('FR');
  expect(codeOf(broken('2026-03-11'), '2026-03-11')).toBe('Q');
});

test('a home elsewhere on the very day that care ended is no return home', () => {
  const person = youngPerson({
    born,
    care: [ceased('2024-07-01', 'E4A')],
    leavingCare: [listed('2024-07-01', { home: 'K' })],
  });
  expect(codeOf(person, '2025-01-01')).toBe('R');
});
