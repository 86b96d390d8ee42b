import { expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import { drawn, populationOf } from '../../../test/figures.ts';
import { inCare, listed, sourceOf, youngPerson } from '../../../test/people.ts';
import { lineOfSight } from './line-of-sight.ts';

const day = '2026-10-31';
const leaver = (row: Partial<LeavingCareFact>, parts: Parameters<typeof youngPerson>[0] = {}) =>
  youngPerson({
    born: '2007-05-01',
    care: [inCare('2020-01-10', '2025-05-01')],
    leavingCare: [listed(day, { contactOn: calendarDate('2026-10-20'), home: 'U', suitable: true, ...row })],
    ...parts,
  });
const seen = (person: ReturnType<typeof youngPerson>) =>
  lineOfSight(populationAsAt(populationOf([person], [drawn('List 9', day)]), calendarDate(day))).flatMap(
    ({ risks }) => risks.map(({ risk }) => risk),
  );

test.each<[string, Partial<LeavingCareFact>, readonly string[]]>([
  ['a suitable home and contact', {}, []],
  ['no fixed home', { home: 'S', suitable: false }, ['no-home']],
  ['an emergency bed that somebody called suitable', { home: 'V', suitable: true }, ['no-home']],
  ['bed and breakfast', { home: 'W', suitable: false }, ['bed-and-breakfast']],
  ['custody', { home: 'X', suitable: false }, ['custody']],
  ['an unsuitable home', { suitable: false }, ['unsuitable']],
  ['last contact eight weeks ago', { contactOn: calendarDate('2026-09-05') }, []],
  ['a day longer ago', { contactOn: calendarDate('2026-09-04') }, ['lost-contact']],
  ['no contact recorded', { contactOn: null }, ['lost-contact']],
  ['several at once, the worst first', { home: 'W', contactOn: null }, ['bed-and-breakfast', 'lost-contact']],
])('%s', (_what, row, is) => expect(seen(leaver(row))).toEqual(is));

test('missing since a day without a return; not once they came back', () => {
  const missing = (to: string | null) =>
    youngPerson({
      born: '2009-05-01',
      care: [inCare('2020-01-10')],
      missing: [
        {
          kind: 'missing',
          child: 'C1',
          key: 'm',
          source: sourceOf('ssd', day),
          what: 'missing',
          from: calendarDate('2026-10-29'),
          fromAt: null,
          to: to === null ? null : calendarDate(to),
          toAt: null,
          returnInterviewOffered: null,
          returnInterviewAccepted: null,
        },
      ],
    });
  expect(seen(missing(null))).toEqual(['missing']);
  expect(seen(missing('2026-10-31'))).toEqual([]);
});

test('nobody whose duties have ended', () => {
  expect(seen(leaver({ home: 'S' }, { born: '2001-05-01' }))).toEqual([]);
});

test('since when: the first of the unbroken run of extracts that show it; the longest of one weight first', () => {
  const home = (on: string, code: 'S' | 'U' | 'V' | null) =>
    listed(on, { home: code, suitable: false, contactOn: calendarDate('2026-10-20') });
  const person = (child: string, ...rows: readonly ReturnType<typeof home>[]) =>
    leaver({}, { child, leavingCare: [...rows] });
  const people = [
    person('C1', home('2026-07-31', 'S'), home('2026-08-31', 'U'), home('2026-09-30', 'S'), home(day, 'V')),
    person('C2', home('2026-07-31', 'S'), home('2026-08-31', null), home('2026-09-30', 'V'), home(day, 'S')),
  ];
  const population = populationOf(people, [drawn('List 9', day)]);
  expect(
    lineOfSight(populationAsAt(population, calendarDate(day))).map(({ person: one, risks }) => [
      one.child,
      risks[0]?.risk,
      risks[0]?.since,
    ]),
  ).toEqual([
    ['C2', 'no-home', { day: '2026-07-31', exact: false }],
    ['C1', 'no-home', { day: '2026-09-30', exact: false }],
  ]);
});

test('a child in care in custody: the day of the placement itself', () => {
  const person = youngPerson({
    born: '2009-05-01',
    care: [inCare('2026-09-01', undefined, { place: 'R5' })],
  });
  const [inSight] = lineOfSight(populationAsAt(populationOf([person]), calendarDate(day)));
  expect(inSight?.risks).toMatchObject([{ risk: 'custody', since: { day: '2026-09-01', exact: true } }]);
});
