import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import type { LeavingCareObservation, YoungPerson } from '#domain/people/young-person.ts';
import { placed, placeOf } from '../../../test/figures.ts';
import { inCare, listed, sourceOf, youngPerson } from '../../../test/people.ts';
import { currentPlan } from './c06-current-plan.ts';
import { planReviewedOnTime } from './c07-plan-reviewed-on-time.ts';
import { suitableHomeLive } from './d03-suitable-home-live.ts';
import { bedAndBreakfast } from './d06-bed-and-breakfast.ts';
import { homelessOrEmergency } from './d07-homeless-or-emergency.ts';
import { threeOrMoreMoves } from './d12-three-or-more-moves.ts';
import { outOfArea } from './d14-out-of-area.ts';
import { notInLearningOrWorkSixMonths } from './e11-not-in-learning-or-work-six-months.ts';
import { dataQuality } from './i14-data-quality.ts';

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

describe('plans', () => {
  test.each([
    ['five months ago', '2026-05-31', 'met', 'met'],
    ['long ago', '2025-01-31', 'met', 'not-met'],
    ['never', null, 'not-met', 'not-met'],
    ['not carried', undefined, 'cannot-tell', 'cannot-tell'],
  ])('plan or review %s', (_name, day, c06, c07) => {
    const planOn = day == null ? day : on(day);
    expect(placeOf(currentPlan, now({ planOn }), asAt)).toBe(c06);
    expect(placeOf(planReviewedOnTime, now({ planOn }), asAt)).toBe(day === '2026-04-30' ? 'not-met' : c07);
  });

  test.each([
    ['the day it is due', '2026-10-30', 'met'],
    ['the day after', '2026-10-31', 'not-met'],
  ])('a review of 30 April: %s', (_name, day, is) => {
    expect(placeOf(planReviewedOnTime, twenty(listed('2026-10-01', { planOn: on('2026-04-30') })), day)).toBe(
      is,
    );
  });

  test('says that three months are not carried', () => {
    expect(placed(planReviewedOnTime, now({ planOn: on('2026-06-03') }), asAt).because).toEqual([
      'Plan or review of 3 June 2026, as Annex A of 31 October 2026 says; the next was due by 3 December 2026.',
      'Three months apply where the authority provides the home; extracts do not carry who does.',
    ]);
  });

  test.each([
    ['the day before the assessment is due', '2026-07-31', 'outside'],
    ['the day it is due', '2026-08-01', 'not-met'],
  ])('an eligible child, 16 on 1 May: %s', (_name, day, is) => {
    const person = sixteen({ leavingCare: [listed('2026-07-01', { planOn: null })] });
    expect(placeOf(currentPlan, person, day)).toBe(is);
  });
});

describe('homes', () => {
  test.each([
    ['U', true, 'met', 'not-met'],
    ['U', false, 'not-met', 'not-met'],
    ['U', null, 'not-met', 'not-met'],
    ['S', false, 'not-met', 'met'],
    ['V', false, 'not-met', 'met'],
    ['R', null, 'outside', 'not-met'],
    [null, null, 'outside', 'not-met'],
    [undefined, undefined, 'cannot-tell', 'cannot-tell'],
  ] as const)('home %s, suitable %s', (home, suitable, d03, d07) => {
    expect(placeOf(suitableHomeLive, now({ home, suitable }), asAt)).toBe(d03);
    expect(placeOf(homelessOrEmergency, now({ home, suitable }), asAt)).toBe(d07);
  });

  test('a home that changed between two extracts', () => {
    const person = twenty(
      listed('2026-09-30', { home: 'U', suitable: true }),
      listed(asAt, { home: 'S', suitable: false }),
    );
    expect(placeOf(homelessOrEmergency, person, '2026-09-30')).toBe('not-met');
    expect(placeOf(homelessOrEmergency, person, '2026-10-30')).toBe('cannot-tell');
    expect(placeOf(homelessOrEmergency, person, '2026-10-31')).toBe('met');
  });

  test('bed and breakfast: the day, and the nights that are certain', () => {
    const seen = (...homes: readonly [string, 'U' | 'W'][]) =>
      twenty(...homes.map(([day, home]) => listed(day, { home })));
    expect(placed(bedAndBreakfast, seen(['2026-10-29', 'W'], [asAt, 'W']), asAt)).toMatchObject({
      is: 'met',
      parts: { nights: { numerator: 2 }, 'stays-over-2-working-days': { numerator: 0 } }, // Thursday to Saturday
    });
    expect(placed(bedAndBreakfast, seen(['2026-10-27', 'W'], [asAt, 'W']), asAt).parts).toMatchObject({
      'stays-over-2-working-days': { numerator: 1 },
    });
    expect(
      placed(bedAndBreakfast, seen(['2026-08-31', 'W'], ['2026-09-30', 'U'], [asAt, 'U']), asAt),
    ).toMatchObject({
      is: 'not-met',
      parts: { nights: { numerator: 1 } },
    });
  });

  test('bed and breakfast: a stay that began before the twelve months is measured whole', () => {
    const stay = (from: string, to: string) =>
      placed(
        bedAndBreakfast,
        twenty(listed(from, { home: 'W' }), listed(to, { home: 'W' }), listed(asAt, { home: 'U' })),
        asAt,
      ).parts;
    // the twelve months begin on Saturday 1 November 2025
    expect(stay('2025-10-30', '2025-11-03')).toMatchObject({
      nights: { numerator: 2 },
      'stays-over-2-working-days': { numerator: 0 },
    });
    expect(stay('2025-10-29', '2025-11-03')).toMatchObject({
      nights: { numerator: 2 },
      'stays-over-2-working-days': { numerator: 1 },
    });
    expect(stay('2025-10-20', '2025-10-31')).toMatchObject({
      nights: { numerator: 0 },
      'stays-over-2-working-days': { numerator: 0 },
    });
    expect(stay('2025-10-20', '2025-11-01')).toMatchObject({
      nights: { numerator: 1 },
      'stays-over-2-working-days': { numerator: 1 },
    });
  });

  test('three moves, where the homes are told through the twelve months', () => {
    const seen = (first: string, ...homes: readonly ('U' | 'B' | 'D' | 'K')[]) =>
      twenty(
        listed(first, { home: 'U' }),
        ...homes.map((home, at) => listed(`2026-0${at + 3}-28`, { home })),
        listed(asAt, { home: 'U' }),
      );
    expect(placeOf(threeOrMoreMoves, seen('2025-10-31', 'B', 'D'), asAt)).toBe('met');
    expect(placeOf(threeOrMoreMoves, seen('2025-10-31', 'B'), asAt)).toBe('not-met');
    expect(placeOf(threeOrMoreMoves, seen('2026-02-28', 'B'), asAt)).toBe('cannot-tell');
  });

  test('out of area: children in care, from List 8; nobody else is carried', () => {
    const inArea = (value: boolean | undefined) => ({
      kind: 'placement' as const, child: 'C1', key: '', source: sourceOf('annex-a', asAt), from: on('2024-01-01'), to: null,
      place: 'U6', provider: undefined, changeReason: undefined, postcode: undefined, urn: undefined, distance: undefined, inArea: value,
    }); // prettier-ignore
    expect(placeOf(outOfArea, sixteen({ placements: [inArea(false)] }), asAt)).toBe('met');
    expect(placeOf(outOfArea, sixteen({ placements: [inArea(true)] }), asAt)).toBe('not-met');
    expect(placeOf(outOfArea, sixteen({ placements: [inArea(undefined)] }), asAt)).toBe('cannot-tell');
    expect(placeOf(outOfArea, now({ home: 'U' }), asAt)).toBe('cannot-tell');
  });
});

describe('E11 not in learning or work for six months', () => {
  const seen = (...activities: readonly [string, LeavingCareFact['activity']][]) =>
    twenty(...activities.map(([day, activity]) => listed(day, { activity })));
  test.each([
    [
      'in every extract since six months ago',
      seen(['2026-04-30', 'G5'], ['2026-07-31', 'G4'], [asAt, 'G5']),
      'met',
    ],
    ['the oldest is a day short', seen(['2026-05-01', 'G5'], [asAt, 'G5']), 'cannot-tell'],
    ['worked in between', seen(['2026-04-30', 'G5'], ['2026-07-31', 'F5'], [asAt, 'G5']), 'not-met'],
    ['no information in between', seen(['2026-04-30', 'G5'], ['2026-07-31', null], [asAt, 'G5']), 'not-met'],
    ['learning now', seen(['2026-04-30', 'G5'], [asAt, 'F2']), 'outside'],
    ['no information now', seen(['2026-04-30', 'G5'], [asAt, null]), 'outside'],
    ['not carried', seen([asAt, undefined]), 'cannot-tell'],
  ])('%s', (_name, person, is) => expect(placeOf(notInLearningOrWorkSixMonths, person, asAt)).toBe(is));
});

test('I14 counts the required fields that are there, and names the others', () => {
  const person = now({
    category: 'former-relevant',
    inTouch: 'yes',
    contactOn: null,
    home: 'U',
    suitable: true,
    activity: null,
  });
  expect(placed(dataQuality, person, asAt)).toMatchObject({
    is: 'not-met',
    value: 5, // date of birth, category, in touch, home, suitability
    denominator: 9,
    because: ['Not recorded: sex, ethnicity, latest contact and activity (of 9 required fields).'],
  });
});
