import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { ReviewFact, VisitFact } from '#domain/people/facts.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { drawn, placed, placeOf, populationOf, returned } from '../../../test/figures.ts';
import { inCare, listed, sourceOf, youngPerson } from '../../../test/people.ts';
import { seenAlone } from './a10-seen-alone.ts';
import { populationAsAt } from './as-at.ts';
import { planBy16 } from './c04-plan-by-16.ts';
import { planBy17 } from './c05-plan-by-17.ts';
import { tookPartInReview } from './c17-took-part-in-review.ts';
import { linesOf, splitLines } from './measure.ts';

const asAt = '2026-10-31';
const on = (text: string) => calendarDate(text);
/** In care since the age of ten or so, and still. */
const inCareSince2020 = (born: string, parts: Partial<YoungPerson> = {}) =>
  youngPerson({ born, ...parts, care: [inCare('2020-01-10')] });

describe('a pathway plan by a birthday', () => {
  const born = '2010-06-10'; // 16 on 10 June 2026
  const withPlan = (day: string, planOn: string | null) =>
    inCareSince2020(born, {
      leavingCare: [listed(day, { planOn: planOn === null ? null : on(planOn) })],
    });

  test.each([
    ['a plan of the day before', '2026-10-31', '2026-06-09', 'met'],
    ['of the day', '2026-10-31', '2026-06-10', 'met'],
    ['of the day after: it may be a review of an earlier one', '2026-10-31', '2026-06-11', 'cannot-tell'],
    ['none in an extract of the day', '2026-06-10', null, 'not-met'],
    ['none in an extract of the day before', '2026-06-09', null, 'cannot-tell'],
  ])('%s', (_what, day, planOn, is) => expect(placeOf(planBy16, withPlan(day, planOn), asAt)).toBe(is));

  test('none in an extract of the birthday, a plan in a later one: there was none by then', () => {
    const person = inCareSince2020(born, {
      leavingCare: [listed('2026-06-30', { planOn: null }), listed(asAt, { planOn: on('2026-09-01') })],
    });
    expect(placed(planBy16, person, asAt).because).toEqual([
      'No plan by 10 June 2026: none recorded, as Annex A of 30 June 2026 says.',
    ]);
  });

  test('a plan dated after the extract that has it is a fault of entry', () => {
    expect(placeOf(planBy16, withPlan('2026-05-31', '2026-06-05'), asAt)).toBe('cannot-tell');
  });

  test('without an extract that carries plans it cannot be told', () => {
    expect(placed(planBy16, inCareSince2020(born), asAt)).toMatchObject({
      is: 'cannot-tell',
      because: [
        'Cannot tell, missing the pathway plan: no List 9 or SSD of 10 June 2026 or later carries it.',
      ],
    });
  });

  test.each([
    ['the last day of the twelve months', '2010-10-31', 'cannot-tell'],
    ['the day after', '2010-11-01', 'outside'],
    ['the first day', '2009-11-01', 'cannot-tell'],
    ['the day before', '2009-10-31', 'outside'],
  ])('who turned 16 on %s', (_day, day, is) =>
    expect(placeOf(planBy16, inCareSince2020(day), asAt)).toBe(is),
  );

  test.each([
    ['91 days in care on the birthday', '2026-03-11', 'cannot-tell'],
    ['90', '2026-03-12', 'outside'], // eligible the day after, and so not by 16
  ])('the category is that of the birthday: %s', (_days, from, is) =>
    expect(placeOf(planBy16, youngPerson({ born, care: [inCare(from)] }), asAt)).toBe(is),
  );

  test('who has left care since still counts, in the category of the birthday', () => {
    const person = youngPerson({
      born,
      care: [inCare('2020-01-10', '2026-08-01')],
      leavingCare: [listed(asAt, { planOn: on('2026-05-01') })],
    });
    expect(placed(planBy16, person, asAt)).toMatchObject({ is: 'met', birthday: '2026-06-10' });
    const measuring = populationAsAt(populationOf([person]), on(asAt));
    const split = splitLines(planBy16, linesOf(planBy16, measuring), 'category', measuring);
    expect(split.map(({ group }) => group)).toEqual(['E']);
  });

  test('at 17 eligible and relevant alike', () => {
    const at17 = (care: YoungPerson['care']['periods']) =>
      youngPerson({
        born: '2009-06-10',
        care,
        leavingCare: [listed(asAt, { planOn: on('2026-06-10') })],
      });
    expect(placed(planBy17, at17([inCare('2020-01-10')]), asAt)).toMatchObject({
      is: 'met',
      birthday: '2026-06-10',
    });
    expect(placeOf(planBy17, at17([inCare('2020-01-10', '2026-04-01')]), asAt)).toBe('met');
    expect(placeOf(planBy17, at17([inCare('2020-01-10', '2025-06-01')]), asAt)).toBe('outside'); // left at 15
    expect(placeOf(planBy17, inCareSince2020(born), asAt)).toBe('outside');
  });

  test('nobody knows when they were born', () => {
    for (const figure of [planBy16, planBy17, seenAlone, tookPartInReview])
      expect(placed(figure, youngPerson(), asAt)).toMatchObject({
        is: 'cannot-tell',
        because: ['Their date of birth is missing.'],
      });
  });
});

describe('A10 seen alone', () => {
  const visit = (day: string, alone: boolean | null | undefined): VisitFact => ({
    kind: 'visit',
    child: 'C1',
    key: day,
    source: sourceOf('ssd', asAt),
    on: on(day),
    seen: true,
    seenAlone: alone,
  });
  const carried = [drawn('ssd_cla_visits', asAt)];
  const visited = (born: string, ...visits: readonly VisitFact[]) => inCareSince2020(born, { visits });

  test('each visit of the twelve months counts by itself', () => {
    const person = visited(
      '2009-05-01',
      visit('2025-10-31', true),
      visit('2025-11-01', true),
      visit('2026-10-31', false),
    );
    expect(placed(seenAlone, person, asAt, carried)).toMatchObject({
      is: 'not-met',
      value: 1,
      denominator: 2,
      because: ['1 visit of 2 seen alone; visits on 1 November 2025 and 31 October 2026.'],
    });
  });

  test.each([
    ['16 on the day', '2010-05-01', 'met'],
    ['16 the day after', '2010-05-02', 'outside'],
    ['18 the day after', '2008-05-02', 'met'],
    ['18 on the day', '2008-05-01', 'outside'],
  ])('a visit of 1 May 2026: %s', (_age, born, is) => {
    const person = youngPerson({
      born,
      care: [inCare('2020-01-10', '2026-05-02')],
      visits: [visit('2026-05-01', true)],
    });
    expect(placeOf(seenAlone, person, asAt, carried)).toBe(is);
  });

  test.each([
    ['nothing recorded of it counts against', null, 'not-met'],
    ['not carried cannot be told', undefined, 'cannot-tell'],
  ])('whether alone: %s', (_what, alone, is) =>
    expect(placeOf(seenAlone, visited('2009-05-01', visit('2026-05-01', alone)), asAt, carried)).toBe(is),
  );

  test.each([
    ['the extract is of the day', '2026-10-31', 'outside'],
    ['31 days before it', '2026-09-30', 'outside'],
    ['32 days before it', '2026-09-29', 'cannot-tell'],
  ])('no visit: %s', (_what, day, is) =>
    expect(placeOf(seenAlone, visited('2009-05-01'), asAt, [drawn('ssd_cla_visits', day)])).toBe(is),
  );

  test('no extract with visits: those in care cannot be told, those who were not are outside', () => {
    expect(placeOf(seenAlone, visited('2009-05-01'), asAt)).toBe('cannot-tell');
    const left = (to: string) => youngPerson({ born: '2009-05-01', care: [inCare('2020-01-10', to)] });
    expect(placeOf(seenAlone, left('2025-11-01'), asAt)).toBe('outside');
    expect(placeOf(seenAlone, left('2025-11-02'), asAt)).toBe('cannot-tell');
    expect(placeOf(seenAlone, youngPerson({ born: '2009-05-01' }), asAt)).toBe('cannot-tell');
    const declared = listed(asAt, { category: 'eligible' });
    expect(
      placed(seenAlone, youngPerson({ born: '2009-05-01', leavingCare: [declared] }), asAt),
    ).toMatchObject({
      is: 'cannot-tell',
      because: [
        'Cannot tell, missing the visits in care: no extract carries them for 1 November 2025 to 31 October 2026.',
      ],
    });
  });
});

describe('C17 took part in reviews', () => {
  const review = (day: string, code: string | null | undefined): ReviewFact => ({
    kind: 'review',
    child: 'C1',
    key: day,
    source: sourceOf('ssda903', '2026-03-31'),
    on: on(day),
    code,
  });
  const reviewed = (...reviews: readonly ReviewFact[]) => inCareSince2020('2009-05-01', { reviews });

  test.each([
    ['PN1', 'met'],
    ['PN4', 'met'],
    ['PN5', 'not-met'],
    ['PN7', 'not-met'],
    ['PN0', 'cannot-tell'], // of children under four
    [null, 'not-met'],
    [undefined, 'cannot-tell'],
  ] as const)('a review with %s is %s', (code, is) =>
    expect(placeOf(tookPartInReview, reviewed(review('2026-02-01', code)), asAt)).toBe(is),
  );

  test('each review at 16 or 17 counts by itself', () => {
    const person = inCareSince2020('2010-01-01', {
      reviews: [review('2025-12-31', 'PN1'), review('2026-01-01', 'PN1'), review('2026-07-01', 'PN6')],
    });
    expect(placed(tookPartInReview, person, asAt)).toMatchObject({
      is: 'not-met',
      value: 1,
      denominator: 2,
      because: ['At 1 of 2 reviews; reviews of 1 January 2026 and 1 July 2026.'],
    });
  });

  test.each([
    ['the return of both years', [returned('Reviews', '2025-26'), returned('Reviews', '2026-27')], 'outside'],
    ['of the first alone', [returned('Reviews', '2025-26')], 'cannot-tell'],
    ['the SSD of the day', [drawn('ssd_cla_reviews', asAt)], 'outside'],
    ['a SSD of long before', [drawn('ssd_cla_reviews', '2026-09-29')], 'cannot-tell'],
    ['nothing', [], 'cannot-tell'],
  ])('no review: %s', (_what, extracts, is) =>
    expect(placeOf(tookPartInReview, reviewed(), asAt, extracts)).toBe(is),
  );
});
