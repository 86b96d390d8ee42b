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
