import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { ReviewFact, VisitFact } from '#domain/people/facts.ts';
import { episode, inCare, periodOf, sourceOf, youngPerson } from '../../../../test/people.ts';
import { asked, history } from './case-for-test.ts';
import { d4e } from './d4e-looked-after-review.ts';
import { d5c } from './d5c-social-worker-visit.ts';
import { carePeriodOn, placementStart } from './in-care.ts';

const eligible = history(['E', '2020-01-01']);
const review = (on: string): ReviewFact => ({
  kind: 'review',
  child: 'C1',
  key: on,
  source: sourceOf('ssd', '2026-10-31'),
  on: calendarDate(on),
  code: 'PN1',
});
const visit = (on: string, seen: boolean | undefined = true): VisitFact => ({
  kind: 'visit',
  child: 'C1',
  key: on,
  source: sourceOf('ssd', '2026-10-31'),
  on: calendarDate(on),
  seen,
  seenAlone: undefined,
});

test('the day care ceases is not a day in care', () => {
  const person = youngPerson({ care: [inCare('2025-03-03', '2025-06-01')] });
  expect(carePeriodOn(person, calendarDate('2025-05-31'))).toBeDefined();
  expect(carePeriodOn(person, calendarDate('2025-06-01'))).toBeUndefined();
  expect(carePeriodOn(youngPerson(), calendarDate('2025-06-01'))).toBe('cannot-tell');
});

describe('reviews while looked after (D4e)', () => {
  // Came into care on Monday 3 March 2025: the twentieth working day after is 31 March.
  const care = [inCare('2019-01-01', '2019-06-01'), inCare('2025-03-03')];
  const before = review('2019-02-01');
  test.each([
    ['first: the day', '2025-03-31', [], 'due', '2025-03-31'],
    ['first: the day after', '2025-04-01', [], 'overdue', '2025-03-31'],
    ['second: three months after the first', '2025-06-25', ['2025-03-25'], 'due', '2025-06-25'],
    ['second: the day after', '2025-06-26', ['2025-03-25'], 'overdue', '2025-06-25'],
    [
      'later: six months after the one before',
      '2025-12-20',
      ['2025-03-25', '2025-06-20'],
      'due',
      '2025-12-20',
    ],
    ['later: the day after', '2025-12-21', ['2025-03-25', '2025-06-20'], 'overdue', '2025-12-20'],
    ['a review that is still to come does not count', '2025-04-01', ['2025-04-02'], 'overdue', '2025-03-31'],
  ])('%s', (_case, on, reviews, state, due) => {
    const person = youngPerson({ care, reviews: [before, ...reviews.map(review)] });
    expect(d4e.decide(asked(on, eligible, person))).toMatchObject({ state, due });
  });
  test('Easter and bank holidays are no working days', () => {
    const person = youngPerson({ care: [inCare('2025-04-07')] });
    expect(d4e.decide(asked('2025-04-08', eligible, person)).due).toBe('2025-05-08');
  });
  test('no review of theirs at all: the source may not carry them', () => {
    const person = youngPerson({ care: [inCare('2025-03-03')] });
    expect(d4e.decide(asked('2025-03-31', eligible, person)).state).toBe('due');
    expect(d4e.decide(asked('2025-04-01', eligible, person))).toMatchObject({
      state: 'cannot-tell',
      due: '2025-03-31',
    });
  });
  test.each([
    ['on the last day for the first', '2025-03-31', '2025-07-01', 'overdue'],
    ['that may be a late first one', '2025-04-30', '2025-08-01', 'cannot-tell'],
    ['that may be a late first one, within three months', '2025-04-30', '2025-07-30', 'due'],
    ['that may be a late first one, after six months', '2025-04-30', '2025-10-31', 'overdue'],
    ['after even the second was owed', '2025-07-01', '2025-12-01', 'due'],
  ])('one review only, %s', (_case, held, on, state) => {
    const person = youngPerson({ care: [inCare('2025-03-03')], reviews: [review(held)] });
    expect(d4e.decide(asked(on, eligible, person)).state).toBe(state);
  });
  test('care that began before the sources look: the one review seen is not the first', () => {
    const person = youngPerson({
      care: [inCare('2025-04-01', undefined, { startReason: undefined })],
      reviews: [review('2025-04-10')],
    });
    expect(d4e.decide(asked('2025-05-01', eligible, person)).due).toBe('2025-10-10');
  });
  test('not owed once they are relevant', () => {
    const person = youngPerson({ care: [inCare('2025-03-03', '2025-06-01')] });
    const relevant = history(['E', '2020-01-01'], ['R', '2025-06-01']);
    expect(d4e.decide(asked('2025-06-01', relevant, person)).state).toBe('not-owed');
  });
  test('eligible by declaration, with no care read, cannot be told', () => {
    expect(d4e.decide(asked('2025-06-01', eligible, youngPerson())).state).toBe('cannot-tell');
  });
});

describe('visits by the social worker (D5c)', () => {
  const care = [inCare('2025-03-03')];
  const earlier = visit('2025-03-02');
  test.each([
    ['within a week', '2025-03-10', [], 'due', '2025-03-10'],
    ['the day after', '2025-03-11', [], 'overdue', '2025-03-10'],
    ['a visit on the first day counts', '2025-03-11', ['2025-03-03'], 'due', '2025-04-14'],
    ['six weeks after the last', '2025-04-16', ['2025-03-05'], 'due', '2025-04-16'],
    ['the day after six weeks', '2025-04-17', ['2025-03-05'], 'overdue', '2025-04-16'],
    ['after a year, six weeks', '2026-04-14', ['2026-03-03'], 'due', '2026-04-14'],
    [
      'after a year, between six weeks and three months',
      '2026-04-15',
      ['2026-03-03'],
      'cannot-tell',
      '2026-06-03',
    ],
    ['after a year, three months', '2026-06-03', ['2026-03-03'], 'cannot-tell', '2026-06-03'],
    ['after a year, more', '2026-06-04', ['2026-03-03'], 'overdue', '2026-06-03'],
    ['the last day of the first year', '2026-04-14', ['2026-03-02'], 'overdue', '2026-04-13'],
  ])('%s', (_case, on, visits, state, due) => {
    const person = youngPerson({ care, visits: [earlier, ...visits.map((day) => visit(day))] });
    expect(d5c.decide(asked(on, eligible, person))).toMatchObject({ state, due });
  });
  test('one at which the child was not seen is none', () => {
    const person = youngPerson({ care, visits: [visit('2025-03-05', false)] });
    expect(d5c.decide(asked('2025-03-11', eligible, person)).state).toBe('overdue');
    const unsaid = youngPerson({ care, visits: [visit('2025-03-05', undefined)] });
    expect(d5c.decide(asked('2025-03-11', eligible, unsaid)).state).toBe('due');
  });
  test('a return alone carries no visits', () => {
    expect(d5c.decide(asked('2025-03-11', eligible, youngPerson({ care })))).toMatchObject({
      state: 'cannot-tell',
      due: '2025-03-10',
    });
  });
  test('a new legal status alone is no new placement', () => {
    const start = (startReason: string | undefined) => {
      const period = periodOf(
        episode('2025-03-03', '2025-05-01'),
        episode('2025-05-01', undefined, { startReason }),
      );
      return placementStart(youngPerson({ care: [period] }), period, calendarDate('2025-06-01'));
    };
    expect(start('L')).toBe('2025-03-03');
    expect(start('P')).toBe('2025-05-01');
    expect(start(undefined)).toBeUndefined();
  });
});
