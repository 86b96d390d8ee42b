import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { PlacementFact } from '#domain/people/facts.ts';
import { inCare, listed, sourceOf, youngPerson } from '../../../../test/people.ts';
import { shippedSettings } from '../settings-shipped.ts';
import { providerUnknown, reviewOfProvidedHome, visitToProvidedHome } from './authority-home.ts';
import { asked, history } from './case-for-test.ts';
import { d4b } from './d4b-review-provided-home.ts';
import { d5 } from './d5-visit-provided-home.ts';

// Vector T12: the authority provides a home on 3 February 2025.
const provided = calendarDate('2025-02-03');
const home = (on: string) => ({
  provided,
  on: calendarDate(on),
  settings: shippedSettings,
  looked: { to: calendarDate(on), source: 'the SSD', doneLater: false },
});
const days = (...list: readonly string[]) => list.map(calendarDate);

describe('T12: visits', () => {
  test.each([
    ['within 7 days', '2025-02-10', [], 'due', '2025-02-10'],
    ['the day after', '2025-02-11', [], 'overdue', '2025-02-10'],
    ['a visit the day before it was provided is none', '2025-02-11', ['2025-02-02'], 'overdue', '2025-02-10'],
    ['again before the review after 28 days', '2025-03-02', ['2025-02-05'], 'due', '2025-03-02'],
    ['the day after the 28 days', '2025-03-03', ['2025-02-05'], 'overdue', '2025-03-02'],
    ['then every two months', '2025-04-28', ['2025-02-05', '2025-02-28'], 'due', '2025-04-28'],
    ['the day after two months', '2025-04-29', ['2025-02-05', '2025-02-28'], 'overdue', '2025-04-28'],
    ['a visit on the day it was provided is one', '2025-02-11', ['2025-02-03'], 'due', '2025-03-02'],
    [
      'a first visit on the seventh day asks for another',
      '2025-03-03',
      ['2025-02-10'],
      'overdue',
      '2025-03-02',
    ],
    [
      'a first visit after that is itself the one before the review',
      '2025-03-03',
      ['2025-02-11'],
      'due',
      '2025-04-11',
    ],
    [
      'a first visit after the 28 days starts the two months',
      '2025-04-01',
      ['2025-03-10'],
      'due',
      '2025-05-10',
    ],
  ])('%s', (_case, on, visits, state, due) => {
    expect(visitToProvidedHome(home(on), days(...visits))).toMatchObject({ state, due });
  });
});

describe('T12: reviews', () => {
  test.each([
    ['day 28', '2025-03-02', [], 'not-owed', null],
    ['day 29', '2025-03-03', [], 'due', '2025-03-14'],
    ['the tenth working day after', '2025-03-14', [], 'due', '2025-03-14'],
    ['the day after that', '2025-03-15', [], 'overdue', '2025-03-14'],
    ['a review on day 28 is not after the 28 days', '2025-03-15', ['2025-03-02'], 'overdue', '2025-03-14'],
    ['a review on day 29 is', '2025-06-03', ['2025-03-03'], 'due', '2025-06-03'],
    ['three months on', '2025-06-04', ['2025-03-03'], 'overdue', '2025-06-03'],
  ])('%s', (_case, on, reviews, state, due) => {
    expect(reviewOfProvidedHome(home(on), days(...reviews))).toMatchObject({ state, due });
  });
  test('says what is law and what is local policy', () => {
    expect(reviewOfProvidedHome(home('2025-03-03'), []).because).toEqual([
      'The authority first provided the home on 3 February 2025; the 28 days end on 2 March 2025.',
      'The law asks for a review as soon as practicable after that; none is recorded.',
      'Local policy allows 10 working days, to 14 March 2025.',
    ]);
  });
  test('beyond the table of bank holidays the working days cannot be counted', () => {
    const late = { ...home('2040-03-15'), provided: calendarDate('2040-02-01') };
    expect(reviewOfProvidedHome(late, [])).toMatchObject({ state: 'cannot-tell', due: null });
  });
});

describe('who provides the home', () => {
  const categories = history(['E', '2024-03-10'], ['R', '2025-01-20'], ['FR', '2026-03-10']);
  const care = [inCare('2020-01-01', '2025-01-20')];
  const leavingCare = [listed('2025-02-28', { home: 'D', planOn: null, contactOn: null })];
  const placement = (from: string, to: string | null | undefined): PlacementFact => ({
    kind: 'placement',
    child: 'C1',
    key: from,
    source: sourceOf('ssd', '2025-02-28'),
    from: calendarDate(from),
    to: typeof to === 'string' ? calendarDate(to) : to,
    place: 'H5',
    provider: 'PR1',
    changeReason: undefined,
    postcode: undefined,
    urn: undefined,
    distance: undefined,
    inArea: undefined,
  });

  test('is not carried by the extracts', () => {
    const person = youngPerson({ care, leavingCare });
    const nothing = { state: 'cannot-tell', due: null, because: [providerUnknown] };
    expect(d4b.decide(asked('2025-03-20', categories, person))).toEqual(nothing);
    expect(d5.decide(asked('2025-03-20', categories, person))).toEqual(nothing);
  });
  test.each([
    ['a placement begun after care ended', placement('2025-02-03', null), '2025-03-14', '2025-02-10'],
    [
      'a placement recorded to go on after care',
      placement('2024-01-01', '2025-12-01'),
      '2025-02-28',
      '2025-01-27',
    ],
  ])('%s decides it', (_case, given, review, visit) => {
    const person = youngPerson({ care, leavingCare, placements: [given] });
    expect(d4b.decide(asked('2025-03-20', categories, person))).toMatchObject({
      state: 'overdue',
      due: review,
    });
    expect(d5.decide(asked('2025-03-20', categories, person))).toMatchObject({
      state: 'overdue',
      due: visit,
    });
  });
  test.each([
    ['that began in care and was left open', placement('2024-01-01', null)],
    ['that ended with care', placement('2024-01-01', '2025-01-20')],
    ['of which the end is not carried', placement('2025-02-03', undefined)],
    ['that begins tomorrow', placement('2025-03-21', null)],
  ])('a placement %s does not', (_case, given) => {
    const person = youngPerson({ care, leavingCare, placements: [given] });
    expect(d4b.decide(asked('2025-03-20', categories, person)).state).toBe('cannot-tell');
  });
  test('a contact may have been the visit, so whether it was made cannot be told', () => {
    const seen = [listed('2025-02-28', { contactOn: calendarDate('2025-02-10') })];
    const person = youngPerson({ care, leavingCare: seen, placements: [placement('2025-02-03', null)] });
    expect(d5.decide(asked('2025-03-01', categories, person)).state).toBe('cannot-tell');
    // Even counting it as a visit, the one before the 28-day review is late.
    expect(d5.decide(asked('2025-03-03', categories, person)).state).toBe('overdue');
  });
  test('a child still in care has the visits and reviews of their care', () => {
    const person = youngPerson({ care: [inCare('2020-01-01')], placements: [placement('2024-01-01', null)] });
    expect(d5.decide(asked('2025-01-01', categories, person)).state).toBe('not-owed');
  });
});
