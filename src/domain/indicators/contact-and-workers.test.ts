import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { InvolvementFact, LeavingCareFact } from '#domain/people/facts.ts';
import type { LeavingCareObservation, YoungPerson } from '#domain/people/young-person.ts';
import { drawn, placed, placeOf } from '../../../test/figures.ts';
import { inCare, listed, notListed, sourceOf, youngPerson } from '../../../test/people.ts';
import { inTouchLive } from './a03-in-touch-live.ts';
import { receivingSupport } from './a04-21-to-24-receiving-support.ts';
import { workerChanges } from './a12-worker-changes.ts';
import { sameAdviserAYear } from './a13-same-adviser-a-year.ts';
import { transitionPoints } from './a14-transition-points.ts';
import { adviserAt16 } from './b01-adviser-at-16.ts';
import { adviserAllocatedNow } from './b02-adviser-now.ts';
import { daysToAdviser } from './b03-days-to-adviser.ts';
import { unallocated } from './b07-unallocated.ts';
import { homelessOrEmergency } from './d07-homeless-or-emergency.ts';
import { involved } from '../../../test/facts.ts';

const asAt = '2026-10-31';
const on = (text: string) => calendarDate(text);

/** 20 years old, former relevant. */
function twenty(...leavingCare: readonly LeavingCareObservation[]): YoungPerson {
  return youngPerson({ born: '2006-06-15', care: [inCare('2018-01-10', '2024-06-15')], leavingCare });
}
/** Eligible since the 16th birthday, 1 May 2026. */
function sixteen(parts: Partial<YoungPerson> = {}): YoungPerson {
  return youngPerson({ born: '2010-05-01', care: [inCare('2018-01-10')], ...parts });
}
const now = (row: Partial<LeavingCareFact>) => twenty(listed(asAt, row));
const ssd = [drawn('ssd_involvements', asAt)];

describe('A03 in touch (live)', () => {
  test.each([
    ['56 days ago', '2026-09-05', 'met'],
    ['57 days ago', '2026-09-04', 'not-met'],
    ['today', asAt, 'met'],
    ['never recorded', null, 'not-met'],
    ['not carried', undefined, 'cannot-tell'],
  ])('contact %s', (_name, contactOn, is) => {
    const seen = contactOn == null ? contactOn : on(contactOn);
    expect(placeOf(inTouchLive, now({ contactOn: seen }), asAt)).toBe(is);
  });

  test('says when, from where, in which window', () => {
    expect(placed(inTouchLive, now({ contactOn: on('2026-10-03') }), asAt).because).toEqual([
      'Contact on 3 October 2026, as Annex A of 31 October 2026 says; window 5 September 2026 to 31 October 2026.',
    ]);
  });

  test('an eligible child is outside; a stranger is not told', () => {
    expect(placeOf(inTouchLive, sixteen(), asAt)).toBe('outside');
    expect(placeOf(inTouchLive, youngPerson({ born: '2006-06-15' }), asAt)).toBe('cannot-tell');
  });

  test('a later extract settles an earlier day where its latest contact is not after that day', () => {
    const before = listed('2026-09-30', { contactOn: on('2026-06-01') });
    const of = (contactOn: string) => twenty(before, listed(asAt, { contactOn: on(contactOn) }));
    expect(placeOf(inTouchLive, of('2026-10-14'), '2026-10-15')).toBe('met');
    expect(placeOf(inTouchLive, of('2026-06-01'), '2026-10-15')).toBe('not-met');
    expect(placeOf(inTouchLive, of('2026-10-20'), '2026-10-15')).toBe('cannot-tell');
    expect(placeOf(inTouchLive, twenty(before), '2026-10-15')).toBe('not-met');
  });

  test('of a later extract, dates up to the day stand; later dates and its states are not used', () => {
    const person = twenty(listed('2026-09-30', { contactOn: on('2026-09-25'), home: 'S' }));
    expect(placeOf(inTouchLive, person, '2026-09-24')).toBe('cannot-tell');
    expect(placeOf(inTouchLive, person, '2026-09-25')).toBe('met');
    expect(placeOf(homelessOrEmergency, person, '2026-09-29')).toBe('cannot-tell');
    expect(placeOf(homelessOrEmergency, person, '2026-09-30')).toBe('met');
  });
});

describe('A04 receiving support', () => {
  const aged = (born: string, ...leavingCare: readonly LeavingCareObservation[]) =>
    youngPerson({
      born,
      care: [inCare('2010-01-10', `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`)],
      leavingCare,
    });
  test.each([
    ['20 until tomorrow', '2005-11-01', 'A. Worker', 'outside'],
    ['21 today', '2005-10-31', 'A. Worker', 'met'],
    ['24', '2001-11-01', null, 'not-met'],
    ['25 today', '2001-10-31', 'A. Worker', 'outside'],
    ['22, not carried', '2004-05-01', undefined, 'cannot-tell'],
  ])('%s', (_name, born, personalAdviser, is) => {
    expect(placeOf(receivingSupport, aged(born, listed(asAt, { personalAdviser })), asAt)).toBe(is);
  });
});

describe('advisers', () => {
  test.each([
    ['named', 'A. Worker', undefined, 'met', 'not-met'],
    ['blank, another worker', null, 'B. Worker', 'not-met', 'not-met'],
    ['both blank', null, null, 'not-met', 'met'],
    ['neither carried', undefined, undefined, 'cannot-tell', 'cannot-tell'],
    ['blank, the other not carried', null, undefined, 'not-met', 'met'],
  ])('%s', (_name, personalAdviser, worker, b02, b07) => {
    expect(placeOf(adviserAllocatedNow, now({ personalAdviser, worker }), asAt)).toBe(b02);
    expect(placeOf(unallocated, now({ personalAdviser, worker }), asAt)).toBe(b07);
  });

  test('an involvement that lasts counts; one that ended does not', () => {
    const of = (to?: string) =>
      youngPerson({ ...twenty(), involvements: [involved('personal-adviser', 'Ann', '2025-05-03', to)] });
    expect(placed(adviserAllocatedNow, of(), asAt, ssd).because).toEqual([
      'A personal adviser, since 3 May 2025, as the SSD of 31 October 2026 says.',
    ]);
    expect(placeOf(adviserAllocatedNow, of('2026-10-31'), asAt, ssd)).toBe('not-met');
    expect(placeOf(adviserAllocatedNow, of('2026-11-01'), asAt, ssd)).toBe('met');
  });

  test('a change of name between two extracts leaves no doubt that there was one; a blank does', () => {
    const between = (after: string | null) =>
      twenty(listed('2026-09-30', { personalAdviser: 'Ann' }), listed(asAt, { personalAdviser: after }));
    expect(placeOf(adviserAllocatedNow, between('Bo'), '2026-10-15')).toBe('met');
    expect(placed(adviserAllocatedNow, between(null), '2026-10-15')).toMatchObject({
      is: 'cannot-tell',
      because: [
        'Cannot tell, missing personal adviser: it changed between Annex A of 30 September 2026 and the extract of 31 October 2026.',
      ],
    });
  });

  test('no longer listed: cannot tell', () => {
    const gone = twenty(listed('2026-09-30', { personalAdviser: 'Ann' }), notListed(asAt));
    expect(placed(adviserAllocatedNow, gone, asAt).because).toEqual([
      'Cannot tell, missing personal adviser: Annex A of 31 October 2026 no longer lists them.',
    ]);
  });

  test.each([
    ['on the 16th birthday', '2026-05-01', 'met', 0],
    ['the day after', '2026-05-02', 'not-met', 1],
    ['long before', '2025-05-02', 'met', 0],
  ])('at 16: adviser %s', (_name, from, b01, days) => {
    const person = sixteen({ involvements: [involved('personal-adviser', 'Ann', from)] });
    expect(placeOf(adviserAt16, person, asAt, ssd)).toBe(b01);
    expect(placed(daysToAdviser, person, asAt, ssd)).toMatchObject({ is: 'met', value: days });
  });

  test('at 16: still waiting counts the days so far', () => {
    expect(placed(daysToAdviser, sixteen(), asAt, ssd)).toMatchObject({ is: 'not-met', value: 183 });
    expect(placeOf(adviserAt16, sixteen(), asAt, ssd)).toBe('not-met');
  });

  test('at 16, from extracts: only what they bracket is told', () => {
    const of = (...seen: readonly [string, string | null][]) =>
      sixteen({ leavingCare: seen.map(([day, personalAdviser]) => listed(day, { personalAdviser })) });
    expect(placeOf(adviserAt16, of(['2026-04-30', 'Ann']), asAt)).toBe('met');
    expect(placeOf(adviserAt16, of(['2026-04-30', null], ['2026-05-31', 'Ann']), asAt)).toBe('cannot-tell');
    expect(placeOf(adviserAt16, of(['2026-05-31', null], ['2026-06-30', 'Ann']), asAt)).toBe('not-met');
    expect(placed(daysToAdviser, of(['2026-05-31', null], ['2026-06-30', 'Ann']), asAt)).toMatchObject({
      value: 60,
    });
  });

  test.each([
    ['became eligible the day before the twelve months', '2009-10-31', 'outside'],
    ['became eligible on their first day', '2009-11-01', 'not-met'],
  ])('%s', (_name, born, is) => {
    expect(placeOf(adviserAt16, youngPerson({ born, care: [inCare('2018-01-10')] }), asAt, ssd)).toBe(is);
  });
});

describe('changes of worker', () => {
  const of = (...involvements: readonly InvolvementFact[]) => youngPerson({ ...twenty(), involvements });
  const ann = involved('personal-adviser', 'Ann', '2024-01-01', '2026-02-01');
  const bo = involved('personal-adviser', 'Bo', '2026-02-01', '2026-06-01');
  const cy = involved('personal-adviser', 'Cy', '2026-06-01');

  test('counts who took whose place; the first is no change', () => {
    expect(
      placed(workerChanges, of(involved('personal-adviser', 'Ann', '2025-12-01')), asAt, ssd),
    ).toMatchObject({ value: 0 });
    expect(placed(workerChanges, of(ann, bo, cy), asAt, ssd)).toMatchObject({
      value: 2,
      parts: { 'two-or-more': { numerator: 1, denominator: 1 } },
      because: ['2 changes of worker: 1 February 2026 and 1 June 2026.'],
    });
  });

  test('only of the twelve months', () => {
    const at = (day: string) =>
      of(involved('personal-adviser', 'Ann', '2024-01-01', day), involved('personal-adviser', 'Bo', day));
    expect(placed(workerChanges, at('2025-10-31'), asAt, ssd)).toMatchObject({ value: 0 });
    expect(placed(workerChanges, at('2025-11-01'), asAt, ssd)).toMatchObject({ value: 1 });
  });

  test('names in successive extracts, where they reach back', () => {
    const seen = (first: string) =>
      twenty(listed(first, { personalAdviser: 'Ann' }), listed('2026-05-31', { personalAdviser: 'Bo' }));
    expect(placed(workerChanges, seen('2025-11-30'), asAt)).toMatchObject({ is: 'met', value: 1 });
    expect(placeOf(workerChanges, seen('2026-03-31'), asAt)).toBe('cannot-tell');
  });

  test('transition points: since 16, the hand-over from social worker to adviser too', () => {
    const worker = involved('social-worker', 'Di', '2018-01-10', '2024-06-15');
    expect(placed(transitionPoints, of(worker, { ...ann, to: null }), asAt, ssd)).toMatchObject({
      value: 1,
      because: ['1 transition since 15 June 2022: 15 June 2024.'],
    });
  });

  test.each([
    ['365 days', '2025-10-31', 'met'],
    ['364 days', '2025-11-01', 'not-met'],
  ])('the same adviser for %s', (_name, from, is) => {
    expect(placeOf(sameAdviserAYear, of(involved('personal-adviser', 'Ann', from)), asAt, ssd)).toBe(is);
  });

  test.each([
    ['to the day before', '2026-03-31', 'met'],
    ['with a day between', '2026-03-30', 'not-met'],
  ])('the same adviser in two involvements, %s', (_name, to, is) => {
    const twice = of(
      involved('personal-adviser', 'Ann', '2025-01-01', to),
      involved('personal-adviser', 'Ann', '2026-04-01'),
    );
    expect(placeOf(sameAdviserAYear, twice, asAt, ssd)).toBe(is);
  });

  test('the same adviser, from extracts', () => {
    const seen = (...days: readonly [string, string][]) =>
      twenty(...days.map(([day, personalAdviser]) => listed(day, { personalAdviser })));
    expect(placeOf(sameAdviserAYear, seen(['2025-10-31', 'Ann'], [asAt, 'Ann']), asAt)).toBe('met');
    expect(placeOf(sameAdviserAYear, seen(['2025-11-30', 'Ann'], [asAt, 'Ann']), asAt)).toBe('cannot-tell');
    expect(
      placeOf(sameAdviserAYear, seen(['2025-10-31', 'Bo'], ['2025-11-30', 'Ann'], [asAt, 'Ann']), asAt),
    ).toBe('not-met');
  });
});

describe('an adviser whom the last SSD to list someone shows', () => {
  const told = involved('personal-adviser', 'Ada Oak', '2024-01-10');
  const before = { ...told, source: sourceOf('ssd', '2026-09-30') };
  const seen = listed('2026-09-30', { personalAdviser: 'Ada Oak' }, 'ssd');
  const place = (last: LeavingCareObservation, involvement: InvolvementFact) =>
    placed(adviserAllocatedNow, { ...twenty(seen, last), involvements: [involvement] }, asAt, ssd);

  test('is theirs still where the next SSD lists them', () => {
    expect(place(listed(asAt, { personalAdviser: 'Ada Oak' }, 'ssd'), told).is).toBe('met');
  });

  test('cannot be told where the next SSD no longer does', () => {
    const { is, because } = place(notListed(asAt, 'ssd'), before);
    expect(is).toBe('cannot-tell');
    expect(because[0]).toContain('the SSD of 31 October 2026 no longer lists them');
  });
});
