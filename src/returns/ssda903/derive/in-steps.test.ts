import { beforeAll, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { returnYearFrom } from '#calendar/return-year.ts';
import { makeDemonstration, usualDemonstration } from '#demo/make-demonstration.ts';
import { checkReturn } from '../check/check-return.ts';
import { ruleSetOf } from '../rule-sets/all.ts';
import { derivedToCheck } from './check-derived.ts';
import { checkInSteps } from './check-in-steps.ts';
import { careHistoryOf } from './care-history-of.ts';
import { deriveInSteps, inParts, type Steps } from './derive-in-steps.ts';
import { deriveReturn } from './derive-return.ts';
import type { Records } from './records.ts';
import { filesOf, recordsIn } from './testing/records.ts';
import { headings, ssdEpisode, ssdOf } from './testing/small-folder.ts';

const asAt = calendarDate('2026-10-31');
const year = returnYearFrom(2026);

/** Runs to the end, and counts the steps. */
function toTheEnd<T>(steps: Steps<T>): { readonly value: T; readonly steps: number } {
  for (let count = 0; ; count += 1) {
    const one = steps.next();
    if (one.done === true) return { value: one.value, steps: count };
  }
}

let records: Records;
beforeAll(async () => {
  const files = makeDemonstration({ ...usualDemonstration, youngPeople: 60, lookedAfter: 80, seed: 5, asAt });
  records = await recordsIn([...files].map(([path, bytes]) => ({ path, bytes })));
}, 60_000);

test.each([2026, 2025, 2024])('the return of %i is the same in steps as in one go', (begins) => {
  const of = returnYearFrom(begins);
  const { value, steps } = toTheEnd(deriveInSteps(inParts(records), of, asAt));
  expect(value).toEqual(deriveReturn(records, of, asAt));
  expect(steps).toBeGreaterThan(5);
});

test('of a year of which nothing tells there is none, in steps as in one go', () => {
  expect(toTheEnd(deriveInSteps(inParts(records), returnYearFrom(2030), asAt)).value).toBeUndefined();
});

test('a column that is carried on for one child of many is not absent for the others', async () => {
  const children = Array.from({ length: 60 }, (_none, at) => String(100 + at));
  const last = children.at(-1) ?? '';
  const few = await recordsIn(
    filesOf({
      'ssda903/2025-26/header.csv': [headings.header, `${last},F,05/05/2012,WBRI,A123456789012,0,`],
      ...ssdOf(
        '2026-10-31',
        children.map((child) => ssdEpisode(child, '2026-02-01')),
      ),
    }),
  );
  const { value } = toTheEnd(deriveInSteps(inParts(few), year, asAt));
  expect(value?.partly.map(({ table, column }) => `${table}.${column}`)).toContain('Header.UPN');
  expect(value).toEqual(deriveReturn(few, year, asAt));
});

test('every child is in one part', () => {
  const children = [...inParts(records)].flatMap(({ statements }) => [...statements.keys()]);
  expect(children.toSorted()).toEqual([...records.statements.keys()].toSorted());
});

test('the check finds in steps what it finds in one go, each finding to be mended or set apart', () => {
  const none = { postcodes: undefined, providers: undefined, authorityNumbers: new Set<string>() };
  const whole = derivedToCheck(records, year, asAt, none);
  if (whole === undefined) throw new Error('nothing tells of the year');
  const expected = checkReturn(whole.toCheck, ruleSetOf(year)?.rules ?? []);
  const last = deriveReturn(records, returnYearFrom(2025), calendarDate('2026-03-31'));
  const { value, steps } = toTheEnd(checkInSteps(whole.derived, last, careHistoryOf(records.population)));
  const { findings, notRun, undecided, failed } = value.checked;
  expect([notRun, undecided, failed]).toEqual([expected.notRun, expected.undecided, expected.failed]);
  const apart = value.apart.map(({ finding }) => finding);
  expect(expected.findings.filter((one) => !apart.some((other) => same(one, other)))).toEqual(findings);
  expect(findings.length + apart.length).toBe(expected.findings.length);
  expect(new Set(value.apart.map(({ is }) => is))).toEqual(new Set(['to-come', 'untold']));
  expect(steps).toBeGreaterThan(300);
});

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
