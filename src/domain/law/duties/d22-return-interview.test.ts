import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { type Instant, instantAt } from '#calendar/instant.ts';
import type { InCareFact, MissingFact } from '#domain/people/facts.ts';
import { sourceOf, youngPerson } from '../../../../test/people.ts';
import { asked, history } from './case-for-test.ts';
import { d22 } from './d22-return-interview.ts';

const at = (day: string, time: string): Instant | undefined => instantAt(calendarDate(day), time);
const missing = (to: string | null, parts: Partial<MissingFact> = {}): MissingFact => ({
  kind: 'missing',
  child: 'C1',
  key: '',
  source: sourceOf('ssd', '2025-05-31'),
  what: 'missing',
  from: calendarDate('2025-05-02'),
  fromAt: undefined,
  to: to === null ? null : calendarDate(to),
  toAt: undefined,
  returnInterviewOffered: false,
  returnInterviewAccepted: undefined,
  ...parts,
});
const categories = history(['E', '2024-01-01']);
const born = '2008-01-01'; // 17 in May 2025

describe('T13: returned on 4 May 2025 at 22:15, aged 17, no interview offered', () => {
  const returned = missing('2025-05-04', { toAt: at('2025-05-04', '22:15') });
  const person = youngPerson({ born, missing: [returned] });
  test.each([
    ['before they returned', '2025-05-03', 'not-owed', null],
    ['the day they returned', '2025-05-04', 'due', '2025-05-07T22:15:00+01:00'],
    ['the day before', '2025-05-06', 'due', '2025-05-07T22:15:00+01:00'],
    ['the day', '2025-05-07', 'due', '2025-05-07T22:15:00+01:00'],
    ['the day after', '2025-05-08', 'overdue', '2025-05-07T22:15:00+01:00'],
  ])('%s', (_day, on, state, due) => {
    expect(d22.decide(asked(on, categories, person))).toMatchObject({ state, due });
  });
  test.each([
    ['the day before 18', '2007-05-09', 'overdue'],
    ['the 18th birthday', '2007-05-08', 'not-owed'],
  ])('%s', (_day, birth, state) => {
    expect(
      d22.decide(asked('2025-05-08', categories, youngPerson({ born: birth, missing: [returned] }))).state,
    ).toBe(state);
  });
  test('18 on return: not owed', () => {
    const adult = youngPerson({ born: '2007-05-04', missing: [returned] });
    expect(d22.decide(asked('2025-05-05', history(['FR', '2025-05-04']), adult))).toMatchObject({
      state: 'not-owed',
      due: null,
    });
  });
});

test('72 hours are elapsed hours: one more by the clock when summer time begins', () => {
  const person = youngPerson({ born, missing: [missing('2025-03-28', { toAt: at('2025-03-28', '23:30') })] });
  expect(d22.decide(asked('2025-03-29', categories, person)).due).toBe('2025-04-01T00:30:00+01:00');
});

describe('only the day of the return is recorded', () => {
  test.each([
    ['the hours end on the third day whatever the time', '2025-05-04', '2025-05-07', 'due', '2025-05-07'],
    ['the day after that', '2025-05-04', '2025-05-08', 'overdue', '2025-05-07'],
    [
      'across the change of clocks they may end a day later',
      '2025-03-28',
      '2025-04-01',
      'cannot-tell',
      '2025-04-01',
    ],
    ['the day before that', '2025-03-28', '2025-03-31', 'due', '2025-04-01'],
    ['the day after that', '2025-03-28', '2025-04-02', 'overdue', '2025-04-01'],
  ])('%s', (_case, to, on, state, due) => {
    const person = youngPerson({ born, missing: [missing(to)] });
    expect(d22.decide(asked(on, categories, person))).toMatchObject({ state, due });
  });
});

describe('what is recorded of the offer', () => {
  const state = (parts: Partial<MissingFact>, inCare: readonly InCareFact[] = []) =>
    d22.decide(
      asked('2025-05-20', categories, youngPerson({ born, missing: [missing('2025-05-04', parts)], inCare })),
    ).state;
  const list8 = (on: string, offered: boolean | null | undefined, missing12m?: number): InCareFact => ({
    kind: 'in-care',
    child: 'C1',
    key: '',
    source: sourceOf('annex-a', on),
    healthAssessedOn: undefined,
    dentalCheckOn: undefined,
    secondPeriod12m: undefined,
    placements12m: undefined,
    missing12m,
    away12m: undefined,
    returnInterviewOffered: offered,
    returnInterviewAccepted: undefined,
    permanencePlan: undefined,
    team: undefined,
    worker: undefined,
  });
  test.each([
    ['offered', true, 'met'],
    ['not offered', false, 'overdue'],
    ['a blank', null, 'overdue'],
    ['a column that is not there', undefined, 'cannot-tell'],
  ])('%s', (_case, returnInterviewOffered, expected) => {
    expect(state({ returnInterviewOffered })).toBe(expected);
  });
  test.each([
    ['of a later day tells', '2025-05-10', 'met'],
    ['of the day of the return tells', '2025-05-04', 'met'],
    ['of before the return does not', '2025-05-03', 'cannot-tell'],
    ['of after the day asked about does not', '2025-05-21', 'cannot-tell'],
  ])('List 8 %s', (_case, on, expected) => {
    expect(state({ returnInterviewOffered: undefined }, [list8(on, true)])).toBe(expected);
  });
  test('List 8 drawn after they went missing again may speak of that', () => {
    const first = missing('2025-05-04', { returnInterviewOffered: undefined });
    const again = missing(null, { from: calendarDate('2025-05-10') });
    const person = (on: string) => youngPerson({ born, missing: [first, again], inCare: [list8(on, true)] });
    expect(d22.decide(asked('2025-05-20', categories, person('2025-05-09'))).state).toBe('met');
    expect(d22.decide(asked('2025-05-20', categories, person('2025-05-10'))).state).toBe('cannot-tell');
  });
  test('List 8 that only counts missing episodes does not tell of their return', () => {
    const person = youngPerson({ born, inCare: [list8('2025-05-10', undefined, 2)] });
    expect(d22.decide(asked('2025-05-20', categories, person)).state).toBe('cannot-tell');
  });
});

test.each([
  ['still missing', missing(null)],
  ['away without authorisation, whereabouts known', missing('2025-05-04', { what: 'away' })],
])('%s: not owed', (_case, episode) => {
  const person = youngPerson({ born, missing: [episode] });
  expect(d22.decide(asked('2025-05-20', categories, person)).state).toBe('not-owed');
});

test('without a date of birth it cannot be told', () => {
  expect(d22.decide(asked('2025-05-20', categories, youngPerson())).because).toEqual([
    'No source gives their date of birth.',
  ]);
});
