import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { placed, populationOf } from '../../../test/figures.ts';
import { episode, inCare, periodOf, youngPerson } from '../../../test/people.ts';
import { indicators } from './all.ts';
import { unregistered } from './d13-unregistered.ts';
import { deaths } from './g10-deaths.ts';
import type { ImportedFigure } from './imported-figure.ts';
import { measure } from './measure.ts';

const asAt = '2026-10-31';
const says = (...of: Parameters<typeof placed>) => {
  const { is, because } = placed(...of);
  return [is, because.join(' ')];
};
/** Eligible at 16 and 17: in care since the age of ten. */
const eligibleAt = (born: string, parts: Parameters<typeof youngPerson>[0] = {}) =>
  youngPerson({ born, care: [inCare('2020-01-10')], ...parts });

describe('figures that wait for a record', () => {
  const awaited = indicators.filter(({ awaits }) => awaits !== undefined);
  const person = eligibleAt('2009-05-01');
  const leaver = youngPerson({ born: '2007-05-01', care: [inCare('2020-01-10', '2025-05-01')] });

  test('are 78 of the catalogue', () => expect(awaited).toHaveLength(78));

  test.each(awaited.map((one) => [one.id, one] as const))(
    '%s counts nobody, and never a nought that is not known',
    (_id, one) => {
      const measured = measure(one, populationOf([person, leaver]), calendarDate(asAt));
      expect([measured.numerator, measured.denominator, measured.value]).toEqual([0, 0, null]);
      for (const someone of [person, leaver]) {
        const { is, because } = placed(one, someone, asAt);
        expect(['outside', 'cannot-tell']).toContain(is);
        if (is === 'cannot-tell')
          expect(because).toEqual([`Cannot tell, recorded nowhere yet: ${one.awaits}.`]);
      }
    },
  );

  test('place those they are about as cannot tell, and the others outside', () => {
    const of = (id: string) => indicators.find((one) => one.id === id) ?? expect.fail(id);
    expect(placed(of('C13'), leaver, asAt).is).toBe('cannot-tell');
    expect(placed(of('C13'), youngPerson({ born: '2014-05-01' }), asAt).is).toBe('outside');
    expect(placed(of('A09'), person, asAt).is).toBe('outside');
    expect(says(of('B08'), leaver, asAt)).toEqual([
      'outside',
      'This figure counts supervisions, not young people.',
    ]);
  });
});

describe('supported accommodation that is not registered', () => {
  const living = (place: string, from = '2023-09-01') =>
    youngPerson({
      born: '2008-03-01',
      care: [
        periodOf(
          episode('2020-01-10', from, { place: 'U6' }),
          episode(from, undefined, { place, startReason: 'P' }),
        ),
      ],
    });

  test.each([
    ['H5', '2023-10-27', 'outside'],
    ['K3', asAt, 'outside'], // 18 by then
  ])('%s on %s', (place, day, is) => expect(placed(unregistered, living(place), day).is).toBe(is));

  test.each([
    ['2024-03-31', 'cannot-tell'],
    ['2024-04-01', 'met'],
    ['2024-04-02', 'met'],
  ])('H5 on %s, registered homes having a code from 1 April 2024', (day, is) =>
    expect(placed(unregistered, living('H5'), day).is).toBe(is),
  );

  test('a 16 year old in H5 from the day registration is asked for, and one in K3', () => {
    const at16 = (place: string) =>
      youngPerson({ born: '2007-09-01', care: [periodOf(episode('2019-01-10', undefined, { place }))] });
    expect(placed(unregistered, at16('H5'), '2023-10-27').is).toBe('outside');
    expect(placed(unregistered, at16('H5'), '2023-10-28').is).toBe('cannot-tell');
    expect(placed(unregistered, at16('K3'), '2023-10-28').is).toBe('not-met');
  });
});

describe('deaths', () => {
  const died = (on: string) =>
    youngPerson({
      born: '2007-05-01',
      care: [inCare('2020-01-10', '2025-05-01')],
      identity: { diedOn: calendarDate(on) },
    });
  test.each([
    ['2025-10-31', 'outside'],
    ['2025-11-01', 'met'],
    ['2026-10-31', 'met'],
    ['2026-11-01', 'outside'],
  ])('of %s: %s', (on, is) => expect(placed(deaths, died(on), asAt).is).toBe(is));

  test('of someone whose category cannot be told', () => {
    const unseen = youngPerson({ born: '2007-05-01', identity: { diedOn: calendarDate('2026-05-01') } });
    expect(placed(deaths, unseen, asAt).is).toBe('cannot-tell');
  });
});

describe('a figure that is brought in', () => {
  const j13 = indicators.find(({ id }) => id === 'J13') ?? expect.fail('J13');
  const b14 = indicators.find(({ id }) => id === 'B14') ?? expect.fail('B14');
  const figure = (to: string, value: number, more: Partial<ImportedFigure> = {}): ImportedFigure => ({
    indicator: 'J13',
    part: undefined,
    from: undefined,
    to: calendarDate(to),
    value,
    numerator: undefined,
    denominator: undefined,
    source: 'Our return',
    ...more,
  });
  const of = (figures: readonly ImportedFigure[], day: string, indicator = j13) =>
    measure(indicator, populationOf([], [], { figures }), calendarDate(day));

  test('stands from the day it is of, with its source, until a newer one', () => {
    const figures = [figure('2026-03-31', 759), figure('2025-03-31', 694)];
    expect(of(figures, '2026-03-30')).toMatchObject({
      value: 694,
      source: 'Our return',
      period: { to: '2025-03-31' },
    });
    expect(of(figures, '2026-03-31')).toMatchObject({
      value: 759,
      period: { from: '2026-03-31', to: '2026-03-31' },
    });
    expect(of(figures, '2025-03-30')).toMatchObject({ value: null, numerator: 0, denominator: 0 });
  });

  test('of one period the last that came stands; parts have their own', () => {
    expect(of([figure('2026-03-31', 1), figure('2026-03-31', 2)], asAt).value).toBe(2);
    const parts = [
      figure('2026-03-31', 13.8, { indicator: 'B14', numerator: 40, denominator: 290 }),
      figure('2026-03-31', 20, { indicator: 'B14', part: 'agency' }),
    ];
    expect(of(parts, asAt, b14)).toMatchObject({
      value: 13.8,
      numerator: 40,
      denominator: 290,
      parts: [
        { key: 'agency', value: 20 },
        { key: 'vacancy', value: null },
      ],
    });
  });
});
