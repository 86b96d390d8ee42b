import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { inCare, listed, request, youngPerson } from '../../../../test/people.ts';
import { shippedSettings } from '../settings-shipped.ts';
import type { Settings } from '../settings.ts';
import { asked, declared, history } from './case-for-test.ts';
import { d2 } from './d2-assess-eligible.ts';
import { d2b } from './d2b-assess-relevant.ts';
import { d2c } from './d2c-assess-resuming-education.ts';
import { d2d } from './d2d-assess-21-plus.ts';

const nobody = youngPerson({ born: '2008-03-10' });

test('a clock that began when care ended unseen between two extracts has no day', () => {
  const period = inCare('2014-06-01', '2025-10-31', { endReason: undefined });
  const began = history(['E', '2024-03-10'], ['R', '2025-10-31']);
  const due = (lastSeen: string | undefined) => {
    const care = [lastSeen === undefined ? period : { ...period, lastSeen: calendarDate(lastSeen) }];
    return d2b.decide(asked('2025-11-01', began, youngPerson({ born: '2008-03-10', care }))).due;
  };
  expect(due('2024-10-31')).toBe(null);
  expect(due(undefined)).toBe('2026-01-31');
});

describe('an eligible child (D2)', () => {
  test.each([
    ['T1: eligible on the 16th birthday', '2008-03-10', '2024-03-10', '2024-06-10'],
    ['T2: eligible later, when the 91st day was reached', '2008-03-10', '2024-05-02', '2024-08-02'],
    ['T10: three months after 30 November end with February', '2008-11-30', '2024-11-30', '2025-02-28'],
    [
      'three months after 30 November end on the 29th of a leap year',
      '2007-11-30',
      '2023-11-30',
      '2024-02-29',
    ],
    ['born on a leap day: 16 on a leap day', '2008-02-29', '2024-02-29', '2024-05-29'],
  ])('%s', (_case, born, since, due) => {
    const answer = d2.decide(asked(since, history(['E', since]), youngPerson({ born })));
    expect(answer).toMatchObject({ state: 'cannot-tell', due });
    expect(answer.because.at(-1)).toBe('No source records when a needs assessment was completed.');
  });
  test('the day before becoming eligible it is not owed', () => {
    const categories = history(['LA_NOT_ELIGIBLE', '2024-03-10'], ['E', '2024-05-02']);
    expect(d2.decide(asked('2024-05-01', categories, nobody))).toEqual({
      state: 'not-owed',
      due: null,
      because: ['Owed while the category is eligible; on 1 May 2024 it is looked after but not eligible.'],
    });
    expect(d2.decide(asked('2024-05-02', categories, nobody)).due).toBe('2024-08-02');
  });
  test('a category that cannot be told names what is missing', () => {
    expect(d2.decide(asked('2024-05-01', history(['CANNOT-TELL', '2024-01-01']), nobody))).toEqual({
      state: 'cannot-tell',
      due: null,
      because: ['The category on 1 May 2024 cannot be told. Missing: the care history before 2024.'],
    });
  });
  test('runs on through periods that differ only in their reasons', () => {
    const categories = history(['E', '2024-03-10'], ['E', '2024-09-01']);
    expect(d2.decide(asked('2024-10-01', categories, nobody)).due).toBe('2024-06-10');
  });
  test('care that came into sight late gives no day on which they became eligible', () => {
    const late = history(['CANNOT-TELL', '2024-03-10'], ['E', '2024-06-30']);
    expect(d2.decide(asked('2024-10-01', late, nobody))).toMatchObject({
      due: null,
      because: [
        'They became eligible on 30 June 2024 or before: no source gives the day, so neither does the clock.',
        'No source records when a needs assessment was completed.',
      ],
    });
  });
  test('a declared category has a day only where age alone gave it', () => {
    const byAge = declared(history(['E', '2024-03-10']));
    expect(d2.decide(asked('2024-10-01', byAge, nobody)).due).toBe('2024-06-10');
    const byExtract = declared(history(['E', '2024-03-31']));
    expect(d2.decide(asked('2024-10-01', byExtract, nobody)).due).toBeNull();
  });
});

describe('a relevant child (D2b)', () => {
  const categories = history(['E', '2024-03-10'], ['R', '2024-07-01'], ['FR', '2026-03-10']);
  test.each([
    ['a plan of the day they became relevant', '2024-07-01', 'not-owed', null],
    ['a plan of the day after only', '2024-07-02', 'cannot-tell', '2024-10-01'],
  ])('%s', (_case, planOn, state, due) => {
    const person = youngPerson({ leavingCare: [listed('2024-12-31', { planOn: calendarDate(planOn) })] });
    expect(d2b.decide(asked('2024-12-31', categories, person))).toMatchObject({ state, due });
  });
  test('no plan recorded', () => {
    const person = youngPerson({ leavingCare: [listed('2024-12-31', { planOn: null })] });
    expect(d2b.decide(asked('2024-12-31', categories, person)).because).toEqual([
      'They became relevant on 1 July 2024: a needs assessment is owed within 3 months, by 1 October 2024.',
      'No source records when a needs assessment was completed.',
    ]);
  });
  test('a plan that no source carries is among what is missing', () => {
    expect(d2b.decide(asked('2024-12-31', categories, nobody)).because).toContain(
      'No source tells whether they already had a pathway plan then; with one it is not owed.',
    );
  });
  test('not owed at 18', () => {
    expect(d2b.decide(asked('2026-03-10', categories, nobody)).state).toBe('not-owed');
  });
});

test('T9: told on 10 September 2025, assessed by 10 December (D2c)', () => {
  const categories = history(['FR-DORMANT', '2024-06-01'], ['FR-ED', '2025-09-10']);
  expect(d2c.decide(asked('2025-09-09', categories, nobody)).state).toBe('not-owed');
  expect(d2c.decide(asked('2025-09-10', categories, nobody))).toMatchObject({
    state: 'cannot-tell',
    due: '2025-12-10',
  });
});

describe('support asked for at 21 to 24 (D2d)', () => {
  const categories = history(['FR-DORMANT', '2025-01-01'], ['FR-21+', '2025-09-10']);
  const asking = youngPerson({ requests: [request('2025-09-10', 'support')] });
  test('three months as shipped', () => {
    expect(d2d.decide(asked('2025-10-01', categories, asking)).due).toBe('2025-12-10');
  });
  test("an authority's own months", () => {
    const own: Settings = {
      ...shippedSettings,
      values: new Map(shippedSettings.values).set('assessment-21-plus-months', [
        { from: calendarDate('2025-01-01'), value: 2, source: 'Local policy' },
      ]),
    };
    expect(d2d.decide(asked('2025-10-01', categories, asking, own)).due).toBe('2025-11-10');
  });
  test('a named adviser alone does not tell when they asked', () => {
    expect(d2d.decide(asked('2025-10-01', categories, nobody)).due).toBeNull();
  });
  test('a request that is still to come gives no day', () => {
    const later = youngPerson({ requests: [request('2025-10-02', 'support')] });
    expect(d2d.decide(asked('2025-10-01', categories, later)).due).toBeNull();
  });
  test('a request that was withdrawn since gives no day', () => {
    const ended = youngPerson({
      requests: [request('2025-09-10', 'support'), request('2025-09-20', 'ended')],
    });
    expect(d2d.decide(asked('2025-10-01', categories, ended)).due).toBeNull();
  });
});

test('in care without a break since five, eligible on the 16th birthday (T18)', () => {
  const person = youngPerson({ born: '2008-03-10', care: [inCare('2013-05-01')] });
  expect(d2.decide(asked('2024-03-10', history(['E', '2024-03-10']), person)).due).toBe('2024-06-10');
});
