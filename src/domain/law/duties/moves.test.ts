import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { HomeCode } from '#domain/people/words.ts';
import { listed, youngPerson } from '../../../../test/people.ts';
import { asked, history } from './case-for-test.ts';
import { d4c } from './d4c-review-after-move.ts';
import { d4d } from './d4d-review-after-event.ts';
import { d5b } from './d5b-visit-pattern.ts';
import { d9 } from './d9-maintain-and-accommodate.ts';
import { latestMove } from './moves.ts';

const categories = history(['FR', '2024-01-01']);
const at = (on: string, home: HomeCode | null | undefined, parts: Parameters<typeof listed>[1] = {}) =>
  listed(on, { home, planOn: null, contactOn: null, ...parts });
const on = (text: string) => calendarDate(text);

// In supported lodgings on 31 March 2025, in a home of their own on 30 April.
const moved = [at('2025-03-31', 'T'), at('2025-04-30', 'U')];

describe('a move between two extracts', () => {
  test('lies after the first and by the second', () => {
    expect(latestMove(youngPerson({ leavingCare: moved }), on('2025-05-01'))).toMatchObject({
      is: 'moved',
      after: '2025-03-31',
      by: '2025-04-30',
    });
  });
  test('is known from the second', () => {
    expect(latestMove(youngPerson({ leavingCare: moved }), on('2025-04-29'))).toEqual({ is: 'cannot-tell' });
  });
  test('is not made up from two kinds of extract that code one home differently', () => {
    const leavingCare = [
      at('2025-03-31', 'T'),
      listed('2025-03-31', { home: 'U' }, 'ssd'),
      at('2025-04-30', 'T'),
      listed('2025-04-30', { home: 'U' }, 'ssd'),
    ];
    expect(latestMove(youngPerson({ leavingCare }), on('2025-05-01'))).toEqual({ is: 'none-seen' });
  });
});

describe('a review about 28 days after (D4c)', () => {
  test('none, on the first day on which 28 days can have passed', () => {
    const leavingCare = [at('2025-04-01', 'T'), at('2025-04-30', 'U')];
    expect(d4c.decide(asked('2025-04-30', categories, youngPerson({ leavingCare })))).toMatchObject({
      state: 'due',
      due: '2025-04-30',
    });
  });
  test.each([
    ['between the first and the last such day', '2025-05-28', 'cannot-tell'],
    ['the day after the last', '2025-05-29', 'overdue'],
  ])('none, %s', (_day, day, state) => {
    expect(d4c.decide(asked(day, categories, youngPerson({ leavingCare: moved })))).toMatchObject({
      state,
      due: '2025-05-28',
    });
  });
  test.each([
    ['before the move', '2025-03-31', 'overdue'],
    ['perhaps before, perhaps after', '2025-04-29', 'cannot-tell'],
    ['when they had moved', '2025-04-30', 'met'],
  ])('a review %s', (_when, planOn, state) => {
    const person = youngPerson({ leavingCare: [...moved, at('2025-06-30', 'U', { planOn: on(planOn) })] });
    expect(d4c.decide(asked('2025-06-30', categories, person)).state).toBe(state);
  });
  test('no move shows: not owed, with the doubt', () => {
    const person = youngPerson({ leavingCare: [at('2025-03-31', 'U'), at('2025-04-30', 'U')] });
    expect(d4c.decide(asked('2025-05-01', categories, person))).toEqual({
      state: 'not-owed',
      due: null,
      because: [
        'No move shows: the kind of home is the same in every extract.',
        'A move to another home of the same kind would not show.',
      ],
    });
  });
  test('one extract alone shows no move', () => {
    const person = youngPerson({ leavingCare: [at('2025-03-31', 'U'), at('2025-04-30', null)] });
    expect(d4c.decide(asked('2025-05-01', categories, person)).state).toBe('cannot-tell');
  });
});

describe('visits (D5b)', () => {
  test('7 days after a move whose day is known to be 30 April', () => {
    const person = youngPerson({ leavingCare: [at('2025-04-29', 'T'), at('2025-04-30', 'U')] });
    expect(d5b.decide(asked('2025-05-07', categories, person))).toMatchObject({
      state: 'due',
      due: '2025-05-07',
    });
  });
  test.each([
    ['7 days after the last possible day of the move', '2025-05-07', 'cannot-tell'],
    ['the day after', '2025-05-08', 'overdue'],
  ])('no contact since the move: %s', (_day, day, state) => {
    expect(d5b.decide(asked(day, categories, youngPerson({ leavingCare: moved })))).toMatchObject({
      state,
      due: '2025-05-07',
    });
  });
  test.each([
    ['two months after the latest contact', '2025-05-28', 'cannot-tell'],
    ['the day after: not even a contact, so no visit', '2025-05-29', 'overdue'],
  ])('%s', (_day, day, state) => {
    const person = youngPerson({ leavingCare: [listed(day, { contactOn: on('2025-03-28') })] });
    expect(d5b.decide(asked(day, categories, person))).toMatchObject({ state, due: '2025-05-28' });
  });
  test.each([
    ['two months after the status began', '2024-03-01', 'due'],
    ['the day after', '2024-03-02', 'overdue'],
  ])('no contact at all: %s', (_day, day, state) => {
    const person = youngPerson({ leavingCare: [listed('2024-02-29', { contactOn: null })] });
    expect(d5b.decide(asked(day, categories, person))).toMatchObject({ state, due: '2024-03-01' });
  });
  test('not owed without a personal adviser of right', () => {
    const person = youngPerson({ leavingCare: moved });
    expect(d5b.decide(asked('2025-05-08', history(['Q', '2024-01-01']), person)).state).toBe('not-owed');
  });
});

describe('no fixed abode brings the review forward (D4d)', () => {
  const homeless = [at('2025-03-31', 'U'), at('2025-04-30', 'S'), at('2025-05-31', 'S')];
  test.each([
    ['the day before it is known', '2025-04-29', 'cannot-tell'],
    ['the day it is known', '2025-04-30', 'due'],
    ['still', '2025-05-31', 'due'],
  ])('%s', (_day, day, state) => {
    expect(d4d.decide(asked(day, categories, youngPerson({ leavingCare: homeless })))).toMatchObject({
      state,
      due: null,
    });
  });
  test.each([
    ['the day before', '2025-04-29', 'due'],
    ['the day itself', '2025-04-30', 'met'],
  ])('a review %s', (_day, planOn, state) => {
    const person = youngPerson({ leavingCare: [...homeless, at('2025-06-30', 'S', { planOn: on(planOn) })] });
    expect(d4d.decide(asked('2025-06-30', categories, person)).state).toBe(state);
  });
  test('a home since ends it', () => {
    const person = youngPerson({ leavingCare: [...homeless, at('2025-06-30', 'U')] });
    expect(d4d.decide(asked('2025-06-30', categories, person)).state).toBe('cannot-tell');
  });
});

describe('a suitable home for a relevant child (D9)', () => {
  const relevant = history(['R', '2025-01-01'], ['FR', '2026-03-10']);
  test.each([
    ['recorded as not suitable', { suitable: false }, 'due'],
    ['no fixed abode, though recorded as suitable', { home: 'S', suitable: true }, 'due'],
    ['recorded as suitable', { home: 'U', suitable: true }, 'cannot-tell'],
    ['blank', { home: null, suitable: null }, 'cannot-tell'],
  ] as const)('%s', (_case, row, state) => {
    const person = youngPerson({ leavingCare: [listed('2025-04-30', row)] });
    expect(d9.decide(asked('2025-05-01', relevant, person)).state).toBe(state);
  });
  test('ends at 18', () => {
    const person = youngPerson({ leavingCare: [listed('2025-04-30', { suitable: false })] });
    expect(d9.decide(asked('2026-03-09', relevant, person)).state).toBe('due');
    expect(d9.decide(asked('2026-03-10', relevant, person)).state).toBe('not-owed');
  });
});
