import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { InvolvementFact } from '#domain/people/facts.ts';
import { inCare, listed, notListed, sourceOf, youngPerson } from '../../../../test/people.ts';
import { asked, declared, history } from './case-for-test.ts';
import { d1 } from './d1-appoint-personal-adviser.ts';
import { d1b } from './d1b-continue-personal-adviser.ts';

// Vector T1: born 10 March 2008, looked after since 1 January 2023.
const born = '2008-03-10';
const care = [inCare('2023-01-01')];
const categories = history(['PRE16', '2023-01-01'], ['E', '2024-03-10'], ['R', '2025-06-01']);

const adviser = (from: string, to: string | null | undefined, worker = 'Priya Shah'): InvolvementFact => ({
  kind: 'involvement',
  child: 'C1',
  key: `${worker} ${from}`,
  source: sourceOf('ssd', '2026-10-31'),
  worker,
  role: 'personal-adviser',
  team: undefined,
  from: calendarDate(from),
  to: typeof to === 'string' ? calendarDate(to) : to,
  reason: undefined,
});

describe('an eligible child without a personal adviser', () => {
  const person = youngPerson({ born, care, leavingCare: [listed('2024-04-30', { personalAdviser: null })] });
  const before = youngPerson({ born, care, leavingCare: [listed('2024-02-29', { personalAdviser: null })] });
  test.each([
    ['the day before 16', '2024-03-09', 'not-owed', null],
    ['the 16th birthday', '2024-03-10', 'due', '2024-03-10'],
    ['the day after', '2024-03-11', 'overdue', '2024-03-10'],
    ['the last day of being eligible', '2025-05-31', 'overdue', '2024-03-10'],
    ['relevant from this day', '2025-06-01', 'not-owed', null],
  ])('%s', (_day, on, state, due) => {
    // On days before April's extract, February's speaks.
    const known = on < '2024-04-30' ? before : person;
    expect(d1.decide(asked(on, categories, known))).toMatchObject({ state, due });
  });
  test('says of whose silence it is, and the doubt after the newest extract', () => {
    expect(d1.decide(asked('2024-03-11', categories, before)).because).toEqual([
      'An eligible child has a personal adviser from 10 March 2024, when they became eligible.',
      'None is recorded by Annex A of 29 February 2024.',
      'The newest source that speaks of it is Annex A of 29 February 2024; anything done since does not show.',
    ]);
  });
});

describe('an adviser named in an extract, whose state has no date', () => {
  const person = youngPerson({
    born,
    care,
    leavingCare: [
      listed('2024-02-29', { personalAdviser: null }),
      listed('2024-03-31', { personalAdviser: 'Priya Shah' }),
    ],
  });
  test.each([
    ['on the deadline between the two', '2024-03-10', 'due'],
    ['after the deadline, before the second', '2024-03-30', 'cannot-tell'],
    ['from the second', '2024-03-31', 'met'],
  ])('%s', (_when, on, state) => {
    expect(d1.decide(asked(on, categories, person))).toMatchObject({ state, due: '2024-03-10' });
  });
  test('whether it was in time falls between the two and is not guessed', () => {
    expect(d1.decide(asked('2024-04-15', categories, person)).because).toEqual([
      'Priya Shah is their personal adviser (Annex A of 31 March 2024).',
      'In place by 31 March 2024; whether by 10 March 2024, when it was owed, cannot be told.',
    ]);
  });
  test('late, where an extract of the deadline or after still had none', () => {
    const late = youngPerson({
      born,
      care,
      leavingCare: [
        listed('2024-03-10', { personalAdviser: null }),
        listed('2024-04-30', { personalAdviser: 'Priya Shah' }),
      ],
    });
    expect(d1.decide(asked('2024-05-01', categories, late)).because).toContain(
      'Late: owed from 10 March 2024, none on 10 March 2024, in place by 30 April 2024.',
    );
  });
  test('in time, where an extract before the deadline names one', () => {
    const early = youngPerson({
      born,
      care,
      leavingCare: [listed('2024-02-29', { personalAdviser: 'Jo Reed' })],
    });
    expect(d1.decide(asked('2024-05-01', categories, early)).because).toContain(
      'One has been in place since 29 February 2024 at the latest; owed from 10 March 2024.',
    );
  });
});

describe('a dated involvement decides by its own days', () => {
  test.each([
    ['begins tomorrow', adviser('2024-05-02', null), 'cannot-tell'],
    ['begins today', adviser('2024-05-01', null), 'met'],
    ['ends tomorrow', adviser('2024-03-10', '2024-05-02'), 'met'],
    ['ended today', adviser('2024-03-10', '2024-05-01'), 'overdue'],
    ['of which the end is not carried', adviser('2024-03-10', undefined), 'cannot-tell'],
  ])('one that %s', (_what, involvement, state) => {
    const person = youngPerson({ born, care, involvements: [involvement] });
    expect(d1.decide(asked('2024-05-01', categories, person)).state).toBe(state);
  });
  test('one that follows another without a gap has been there since the first', () => {
    const involvements = [adviser('2024-03-10', '2024-04-01', 'Jo Reed'), adviser('2024-04-01', null)];
    const person = youngPerson({ born, care, involvements });
    expect(d1.decide(asked('2024-05-01', categories, person)).because.at(-1)).toBe(
      'One has been in place since 10 March 2024 at the latest; owed from 10 March 2024.',
    );
  });
  test('an extract that names one after the record ended speaks last', () => {
    const involvements = [adviser('2024-03-10', '2024-04-01', 'Jo Reed')];
    const leavingCare = [listed('2024-04-30', { personalAdviser: 'Priya Shah' })];
    const person = youngPerson({ born, care, involvements, leavingCare });
    expect(d1.decide(asked('2024-05-01', categories, person)).state).toBe('met');
  });
  test('a social worker is no personal adviser', () => {
    const involvements = [{ ...adviser('2024-03-10', null), role: 'social-worker' as const }];
    const person = youngPerson({ born, care, involvements });
    expect(d1.decide(asked('2024-05-01', categories, person)).state).toBe('cannot-tell');
  });
});

test('an extract that no longer lists them does not tell whether the adviser it named is still there', () => {
  const named = listed('2024-04-30', { personalAdviser: 'Priya Shah' });
  const gone = youngPerson({ born, care, leavingCare: [named, notListed('2024-05-31')] });
  expect(d1.decide(asked('2024-05-30', categories, gone)).state).toBe('met');
  expect(d1.decide(asked('2024-05-31', categories, gone))).toMatchObject({ state: 'cannot-tell' });
  expect(d1.decide(asked('2024-05-31', categories, gone)).because.at(-1)).toBe(
    'Annex A of 31 May 2024 no longer lists them, which does not tell whether they have a personal adviser.',
  );
  const other = listed('2024-04-30', { personalAdviser: 'Priya Shah' }, 'ssd');
  const still = youngPerson({ born, care, leavingCare: [named, other, notListed('2024-05-31')] });
  expect(d1.decide(asked('2024-05-31', categories, still)).state).toBe('met');
});

test('an adviser that no source carries cannot be told, with the day all the same', () => {
  const person = youngPerson({ born, care, leavingCare: [listed('2024-04-30'), notListed('2024-05-31')] });
  expect(d1.decide(asked('2024-06-01', categories, person))).toEqual({
    state: 'cannot-tell',
    due: '2024-03-10',
    because: [
      'An eligible child has a personal adviser from 10 March 2024, when they became eligible.',
      'No source read records whether they have a personal adviser.',
    ],
  });
});

describe('after care (D1b)', () => {
  const person = youngPerson({ born, leavingCare: [listed('2025-06-30', { personalAdviser: null })] });
  test.each([
    ['the last day of being eligible', '2025-05-31', 'not-owed', null],
    ['the day they become relevant', '2025-06-01', 'due', '2025-06-01'],
    ['the day after', '2025-06-02', 'overdue', '2025-06-01'],
  ])('%s', (_day, on, state, due) => {
    const known = { ...person, leavingCare: [listed('2025-05-31', { personalAdviser: null })] };
    expect(d1b.decide(asked(on, categories, known))).toMatchObject({ state, due });
  });
  test.each([
    ['FR', 'overdue'],
    ['FR-PROG', 'overdue'],
    ['FR-ED', 'overdue'],
    ['FR-21+', 'overdue'],
    ['FR-DORMANT', 'not-owed'],
    ['Q', 'not-owed'],
    ['CANNOT-TELL', 'cannot-tell'],
  ] as const)('%s without one: %s', (code, state) => {
    expect(d1b.decide(asked('2025-07-01', history([code, '2025-06-01']), person)).state).toBe(state);
  });
  test('one named goes on through the change of status', () => {
    const known = youngPerson({ born, leavingCare: [listed('2025-05-31', { personalAdviser: 'Jo Reed' })] });
    expect(d1b.decide(asked('2025-07-01', categories, known)).state).toBe('met');
  });
  test('former relevant since 18, whenever the first extract says so', () => {
    const since = declared(history(['FR', '2026-06-30']));
    expect(d1b.decide(asked('2026-07-01', since, person)).due).toBe('2026-03-10');
  });
  test('a declared status began on its day or before, and says so', () => {
    const since = declared(history(['R', '2025-06-15']));
    expect(d1b.decide(asked('2025-07-01', since, person)).because[0]).toBe(
      'A personal adviser is owed from, at the latest, 15 June 2025, when this status began.',
    );
  });
});
