import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { inCare, listed, request, youngPerson } from '../../../../test/people.ts';
import { asked, history } from './case-for-test.ts';
import { d3 } from './d3-pathway-plan.ts';
import { d3p } from './d3p-prepare-at-15-and-16.ts';

const born = '2008-03-10';
const eligible = history(['PRE16', '2023-01-01'], ['E', '2024-03-10']);
const planned = (on: string, planOn: string | null | undefined) =>
  listed(on, { planOn: typeof planOn === 'string' ? calendarDate(planOn) : planOn });

describe('an eligible child without a plan', () => {
  // Assessed by 10 June 2024 at the latest; local policy gives the plan 28 days more.
  test.each([
    ['the day before', '2024-07-07', 'due'],
    ['the day', '2024-07-08', 'due'],
    ['the day after', '2024-07-09', 'overdue'],
  ])('%s', (_day, on, state) => {
    const person = youngPerson({ born, leavingCare: [planned(on, null)] });
    expect(d3.decide(asked(on, eligible, person))).toMatchObject({ state, due: '2024-07-08' });
  });
  test('that no source carries cannot be told, with the day all the same', () => {
    const person = youngPerson({ born, leavingCare: [planned('2024-07-09', undefined)] });
    expect(d3.decide(asked('2024-07-09', eligible, person))).toMatchObject({
      state: 'cannot-tell',
      due: '2024-07-08',
    });
  });
  test('a first plan that comes between two extracts, with the deadline, is not guessed', () => {
    const person = youngPerson({
      born,
      leavingCare: [planned('2024-06-30', null), planned('2024-08-31', '2024-08-20')],
    });
    expect(d3.decide(asked('2024-08-01', eligible, person)).state).toBe('cannot-tell');
    expect(d3.decide(asked('2024-08-20', eligible, person)).state).toBe('met');
  });
});

test.each([
  ['the day before the plan', '2024-05-01', 'due'],
  ['the day of the plan, told by a later extract', '2024-05-02', 'met'],
])('%s', (_day, on, state) => {
  const person = youngPerson({
    born,
    leavingCare: [planned('2024-04-30', null), planned('2024-06-30', '2024-05-02')],
  });
  expect(d3.decide(asked(on, eligible, person)).state).toBe(state);
});

describe('someone who asks again after 21 is owed a new plan', () => {
  const resumed = history(['FR-DORMANT', '2025-01-01'], ['FR-ED', '2025-09-10']);
  test.each([
    ['a plan from before they asked, up to the last day', '2025-09-09', '2026-01-07', 'due'],
    ['a plan from before they asked, the day after', '2025-09-09', '2026-01-08', 'overdue'],
    ['a plan of the day they asked', '2025-09-10', '2026-01-08', 'met'],
  ])('to study: %s', (_case, planOn, on, state) => {
    const person = youngPerson({ leavingCare: [planned(on, planOn)] });
    expect(d3.decide(asked(on, resumed, person)).state).toBe(state);
  });
  test('the plan of someone resuming education deals with matters 1 to 4 alone (T9)', () => {
    const matters = expect.stringContaining('matters 1 to 4 of Schedule 1');
    const plan = (code: 'FR-ED' | 'FR-21+') =>
      d3.decide(asked('2025-09-10', history([code, '2025-09-10']), youngPerson({ born: '2003-05-01' })));
    expect(plan('FR-ED').because).toContainEqual(matters);
    expect(plan('FR-21+').because).not.toContainEqual(matters);
  });
  const supported = history(['FR-DORMANT', '2025-01-01'], ['FR-21+', '2025-09-10']);
  test.each([
    ['the day they asked is not known', [], 'cannot-tell'],
    ['they asked on 10 September', [request('2025-09-10', 'support')], 'overdue'],
  ])('for support: %s', (_case, requests, state) => {
    const person = youngPerson({ requests, leavingCare: [planned('2026-01-31', '2025-08-01')] });
    expect(d3.decide(asked('2026-01-31', supported, person)).state).toBe(state);
  });
});

describe('the local standard at 15 and 16 (D3p)', () => {
  const care = [inCare('2023-01-01')];
  const both = [listed('2024-03-31', { planOn: calendarDate('2024-03-01'), personalAdviser: 'Priya Shah' })];
  const neither = [listed('2024-03-10', { planOn: null, personalAdviser: null })];
  test.each([
    ['the day before 15', '2023-03-09', [], 'not-owed', null],
    ['15', '2023-03-10', [], 'cannot-tell', '2024-03-10'],
    ['the day before 16', '2024-03-09', [], 'cannot-tell', '2024-03-10'],
    ['16 with neither', '2024-03-10', neither, 'due', '2024-03-10'],
    ['the day after, with neither', '2024-03-11', neither, 'overdue', '2024-03-10'],
    [
      '16 with both: the assessment at 15 is still not recorded',
      '2024-03-31',
      both,
      'cannot-tell',
      '2024-03-10',
    ],
    ['the day before 17', '2025-03-09', neither, 'overdue', '2024-03-10'],
    ['17', '2025-03-10', neither, 'not-owed', null],
  ])('%s', (_day, on, leavingCare, state, due) => {
    const person = youngPerson({ born, care, leavingCare });
    expect(d3p.decide(asked(on, eligible, person))).toMatchObject({ state, due });
  });
  test('at 15 it is owed to a looked-after child', () => {
    const left = youngPerson({ born, care: [inCare('2022-01-01', '2023-06-01')] });
    expect(d3p.decide(asked('2023-05-31', eligible, left)).state).toBe('cannot-tell');
    expect(d3p.decide(asked('2023-06-01', eligible, left)).state).toBe('not-owed');
  });
});
