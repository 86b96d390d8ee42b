import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { importedIds, type ImportedFigure } from '#domain/indicators/imported-figure.ts';
import type { InvolvementFact, LeavingCareFact, MissingFact, VisitFact } from '#domain/people/facts.ts';
import type { Population } from '#domain/people/population.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { drawn, populationOf } from '../../../test/figures.ts';
import { inCare, listed, sourceOf, youngPerson } from '../../../test/people.ts';
import { contradictionsOn } from './found.ts';

// Contradictions between records of different kinds: each on both sides of the day on which it begins.

const day = '2026-10-31';
const both = [drawn('List 9', day), drawn('ssd_care_leavers', day)];
const left = [inCare('2020-01-10', '2025-05-01')];
const leaver = (row: Partial<LeavingCareFact>, parts: Parameters<typeof youngPerson>[0] = {}): YoungPerson =>
  youngPerson({
    born: '2007-05-01',
    care: left,
    leavingCare: [listed(day, { category: 'former-relevant', ...row })],
    ...parts,
  });
const found = (id: string, person: YoungPerson, parts: Partial<Population> = {}) =>
  contradictionsOn(populationAsAt(populationOf([person], both, parts), calendarDate(day))).filter(
    ({ rule }) => rule.id === id,
  );

const missing = (from: string): MissingFact => ({
  kind: 'missing',
  child: 'C1',
  key: 'm',
  source: sourceOf('ssd', day),
  what: 'missing',
  from: calendarDate(from),
  fromAt: null,
  to: null,
  toAt: null,
  returnInterviewOffered: null,
  returnInterviewAccepted: null,
});
const visit = (on: string, seen: boolean): VisitFact => ({
  kind: 'visit',
  child: 'C1',
  key: on,
  source: sourceOf('ssd', day),
  on: calendarDate(on),
  seen,
  seenAlone: null,
});
const child = (...visits: readonly VisitFact[]): YoungPerson =>
  youngPerson({
    born: '2009-05-01',
    care: [inCare('2020-01-10')],
    missing: [missing('2026-10-10')],
    visits: [...visits],
  });
const adviser = (to: string | null, key = 'i'): InvolvementFact => ({
  kind: 'involvement',
  child: 'C1',
  key,
  source: sourceOf('ssd', day),
  worker: 'PA1',
  role: 'personal-adviser',
  team: null,
  from: calendarDate('2025-05-01'),
  to: to === null ? null : calendarDate(to),
  reason: null,
});
const named = (...involvements: readonly InvolvementFact[]): YoungPerson =>
  leaver({ personalAdviser: 'PA1' }, { involvements: [...involvements] });
const notInTouch = (contactOn: string): YoungPerson =>
  leaver({ inTouch: 'no', contactOn: calendarDate(contactOn) });
const planned = (planOn: string): YoungPerson => leaver({ planOn: calendarDate(planOn) });
const lists = (annexA: Partial<LeavingCareFact> | undefined, ssd: Partial<LeavingCareFact> | undefined) =>
  youngPerson({
    born: '2007-05-01',
    care: left,
    leavingCare: [
      ...(annexA === undefined ? [] : [listed(day, annexA)]),
      ...(ssd === undefined ? [] : [listed(day, ssd, 'ssd')]),
    ],
  });

test.each<[string, string, YoungPerson, number]>([
  ['missing-and-seen', 'seen the day after', child(visit('2026-10-11', true)), 1],
  ['missing-and-seen', 'seen on the day they went', child(visit('2026-10-10', true)), 0],
  ['missing-and-seen', 'looked for, and not seen', child(visit('2026-10-11', false)), 0],
  ['not-in-touch-with-contact', 'eight weeks ago to the day', notInTouch('2026-09-05'), 1],
  ['not-in-touch-with-contact', 'a day longer ago', notInTouch('2026-09-04'), 0],
  ['adviser-has-ended', 'on the day of the extract', named(adviser('2026-10-31')), 1],
  ['adviser-has-ended', 'still with them', named(adviser(null)), 0],
  ['adviser-has-ended', 'and somebody began', named(adviser('2026-10-31'), adviser(null, 'j')), 0],
  ['plan-long-unreviewed', 'a year and a day ago', planned('2025-10-30'), 1],
  ['plan-long-unreviewed', 'a year ago', planned('2025-10-31'), 0],
  ['listed-by-one-of-two', 'Annex A alone', lists({}, undefined), 1],
  ['listed-by-one-of-two', 'the dataset alone', lists(undefined, {}), 1],
  ['listed-by-one-of-two', 'both', lists({}, {}), 0],
  ['two-extracts-differ', 'two homes', lists({ home: 'U' }, { home: 'Z' }), 1],
  ['two-extracts-differ', 'a home and suitability', lists({ home: 'U', suitable: true }, { home: 'Z', suitable: false }), 2], // prettier-ignore
  ['two-extracts-differ', 'the same home', lists({ home: 'U' }, { home: 'U' }), 0],
  ['two-extracts-differ', 'a blank on one side', lists({ home: 'U' }, { home: null }), 0],
])('%s: %s', (id, _what, person, count) => expect(found(id, person)).toHaveLength(count));

test('in care without an end and listed as having left: said once, not a second time as a category', () => {
  const person = leaver({}, { born: '2009-05-01', care: [inCare('2020-01-10')] });
  expect(found('in-care-and-left', person)).toMatchObject([
    { one: expect.stringMatching(/^In care since 10 January 2020 without an end, /) },
  ]);
  expect(found('category-declared-otherwise', person)).toEqual([]);
  expect(found('in-care-and-left', leaver({}))).toEqual([]);
});

test('children in care: a number that was brought in, and what the records count on its day', () => {
  const brought = (value: number): ImportedFigure => ({
    indicator: 'J13',
    part: undefined,
    from: undefined,
    to: calendarDate('2026-03-31'),
    value,
    numerator: undefined,
    denominator: undefined,
    source: 'the published tables',
  });
  const person = youngPerson({ born: '2009-05-01', care: [inCare('2020-01-10')] });
  expect(importedIds).toContain('J13');
  expect(found('brought-in-against-counted', person, { figures: [brought(2)] })).toMatchObject([
    {
      child: undefined,
      one: '2 children in care on 31 March 2026, as told by the published tables.',
      other: '1 child in care on 31 March 2026, counted from the records.',
    },
  ]);
  expect(found('brought-in-against-counted', person, { figures: [brought(1)] })).toEqual([]);
  expect(found('brought-in-against-counted', person)).toEqual([]);
});

test('a pair throws doubt on the figures it touches alone', () => {
  const [pair] = found('two-extracts-differ', lists({ home: 'U' }, { home: 'Z' }));
  expect(pair?.figures).toEqual(['D03', 'D06', 'D07']);
});
