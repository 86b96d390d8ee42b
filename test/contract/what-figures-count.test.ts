import { beforeAll, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { makeDemonstration, usualDemonstration } from '#demo/make-demonstration.ts';
import { indicators } from '#domain/indicators/all.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import type { Measuring } from '#domain/indicators/indicator.ts';
import { linesWithin } from '#domain/indicators/measure.ts';
import { recordsIn } from '#returns/ssda903/derive/testing/records.ts';

let measuring: Measuring;
beforeAll(async () => {
  const asAt = calendarDate('2026-10-31');
  const files = [
    ...makeDemonstration({ ...usualDemonstration, youngPeople: 60, lookedAfter: 80, seed: 7, asAt }),
  ].map(([path, bytes]) => ({ path, bytes }));
  measuring = populationAsAt((await recordsIn(files)).population, asAt);
});

test('where someone can add more or less than one, a figure says what it counts', () => {
  const silent: string[] = [];
  const told = new Set<string>();
  for (const indicator of indicators.filter(
    ({ awaits, imported }) => awaits === undefined && imported !== true,
  )) {
    const placings = linesWithin(indicator, measuring).map(({ placing }) => placing);
    const adds = {
      numerator: indicator.unit === 'median' ? [] : placings.map(({ value }) => value),
      denominator: placings.map(({ denominator }) => denominator),
    };
    for (const number of ['numerator', 'denominator'] as const) {
      const isOne = adds[number].every((one) => one === undefined || one === 0 || one === 1);
      if (!isOne && indicator.counts?.[number] === undefined) silent.push(`${indicator.id} ${number}`);
      if (!isOne) told.add(indicator.id);
    }
  }
  expect(silent).toEqual([]);
  expect([...told]).toEqual(expect.arrayContaining(['A10', 'A14', 'B04', 'C17', 'G01', 'G02', 'I14']));
});
