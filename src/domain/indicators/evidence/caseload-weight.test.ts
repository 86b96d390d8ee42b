import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { readSettings } from '#domain/law/settings-read.ts';
import type { Settings } from '#domain/law/settings.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { drawn, populationOf } from '../../../../test/figures.ts';
import { inCare, listed, request, sourceOf, youngPerson } from '../../../../test/people.ts';
import { populationAsAt } from '../as-at.ts';
import { weightedCaseload } from '../b05-weighted-caseload.ts';
import { measureAsAt } from '../measure.ts';
import { situations } from './caseload-weight.ts';

const day = '2026-10-31';
const home = {
  personalAdviser: 'PA1',
  contactOn: calendarDate('2026-10-20'),
  home: 'U',
  suitable: true,
} as const;

/** A care leaver, in touch and in a suitable home. */
const leaver = (
  born: string,
  row: Partial<LeavingCareFact> = {},
  parts: Parameters<typeof youngPerson>[0] = {},
): YoungPerson =>
  youngPerson({
    born,
    care: [inCare('2020-01-10', '2026-06-01')],
    leavingCare: [listed(day, { ...home, ...row })],
    ...parts,
  });
/** A child in care, in a placement that List 8 says is in the area or not. */
const inCareNow = (born: string, inArea: boolean | undefined = true): YoungPerson =>
  youngPerson({
    born,
    care: [inCare('2020-01-10')],
    leavingCare: [listed(day, home)],
    placements: [
      {
        kind: 'placement',
        child: 'C1',
        key: 'p',
        source: sourceOf('annex-a', day),
        from: calendarDate('2020-01-10'),
        to: null,
        place: 'U6',
        provider: undefined,
        changeReason: undefined,
        postcode: undefined,
        urn: undefined,
        distance: undefined,
        inArea,
      },
    ],
  });
const settings = (weights: Readonly<Record<string, number>>, from = '2026-01-01'): Settings =>
  readSettings({
    values: Object.fromEntries(
      Object.entries(weights).map(([name, value]) => [
        `caseload-weight${name}`,
        [{ from, value, source: 'Board' }],
      ]),
    ),
  }).settings;

function placed(person: YoungPerson, of: Settings, asAt = day) {
  const measuring = populationAsAt(
    populationOf([person], [drawn('List 9', day)], { settings: of }),
    calendarDate(asAt),
  );
  const [alone] = measuring.people;
  if (alone === undefined) throw new RangeError('nobody');
  return weightedCaseload.place(alone, measuring);
}

test('as shipped every weight is 1, and everyone weighs 1', () => {
  expect(
    situations.map(({ setting }) => shippedSettings.values.get(setting)?.map(({ value }) => value)),
  ).toEqual(situations.map(() => [1]));
  const { value, because } = placed(leaver('2007-05-01'), shippedSettings);
  expect([value, because]).toEqual([
    1,
    ['Weight 1.', 'PA1: 1 young person, hours not recorded, counted as full time.'],
  ]);
});

describe('each situation has a weight of its own', () => {
  const one = { '-in-care': 2, '-left-care-under-18': 3, '-18-to-20': 5, '-21-and-over': 7 };
  test.each<[string, YoungPerson, number]>([
    ['in care, the day before 18', inCareNow('2008-11-01'), 2],
    ['left care, the day before 18', leaver('2008-11-01'), 3],
    ['left care, 18 that day', leaver('2008-10-31'), 5],
    ['left care, the day before 21', leaver('2005-11-01'), 5],
    [
      'left care, 21 that day, and asked for support',
      leaver('2005-10-31', {}, { requests: [request(day, 'support')] }),
      7,
    ],
  ])('%s', (_what, person, weight) => {
    expect(placed(person, settings(one)).value).toBe(weight);
  });

  test.each<[string, string, YoungPerson, YoungPerson]>([
    [
      '-unaccompanied',
      'having come unaccompanied to seek asylum',
      leaver('2007-05-01', {}, { identity: { uasc: true } }),
      leaver('2007-05-01', {}, { identity: { uasc: false } }),
    ],
    [
      '-highest-risk',
      'being at highest risk',
      leaver('2007-05-01', { contactOn: calendarDate('2026-09-04') }),
      leaver('2007-05-01', { contactOn: calendarDate('2026-09-05') }),
    ],
    [
      '-highest-risk',
      'being at highest risk',
      leaver('2007-05-01', { home: 'W', suitable: false }),
      leaver('2007-05-01', { home: 'X', suitable: false }),
    ],
    [
      '-custody',
      'being in custody',
      leaver('2007-05-01', { home: 'X', suitable: false }),
      leaver('2007-05-01', { home: 'W', suitable: false }),
    ],
    [
      '-out-of-area',
      "being placed outside the authority's area",
      inCareNow('2009-05-01', false),
      inCareNow('2009-05-01', true),
    ],
    [
      '-parent',
      'being a mother',
      leaver('2007-05-01', {}, { identity: { mother: true } }),
      leaver('2007-05-01', {}, { identity: { mother: false } }),
    ],
  ])('%s', (name, says, within, without) => {
    const of = settings({ [name]: 1.5 });
    expect(placed(within, of)).toMatchObject({ is: 'met', value: 1.5 });
    expect(placed(within, of).because[0]).toBe(`Weight 1.5: 1.5 for ${says}.`);
    expect(placed(without, of)).toMatchObject({ is: 'met', value: 1 });
    expect(placed(without, of).because).toHaveLength(2);
  });
});

test('several are multiplied, and the reason says which', () => {
  const person = leaver('2007-05-01', { home: 'X', suitable: false }, { identity: { mother: true } });
  const { value, because } = placed(
    person,
    settings({ '': 0.9, '-18-to-20': 1.2, '-custody': 1.5, '-parent': 1.1, '-in-care': 9 }),
  );
  expect(value).toBe(1.78);
  expect(because[0]).toBe(
    'Weight 1.78: 0.9 for everyone, times 1.2 for a care leaver of 18 to 20, times 1.5 for being in custody, times 1.1 for being a mother.',
  );
});

test('what the extracts do not say is not weighed, and said', () => {
  const { value, because } = placed(leaver('2007-05-01'), settings({ '-parent': 2, '-unaccompanied': 2 }));
  expect([value, because.slice(0, 2)]).toEqual([
    1,
    [
      'Weight 1.',
      'Not recorded, and so not weighed: having come unaccompanied to seek asylum; being a mother.',
    ],
  ]);
});

test.each([
  ['the day before', '2026-10-30', 1],
  ['the day', '2026-10-31', 1.4],
  ['the day after', '2026-11-01', 1.4],
])('a weight counts from its day: %s', (_when, asAt, weight) => {
  const person = leaver('2007-05-01', {}, { leavingCare: [listed('2026-10-01', home)] });
  expect(placed(person, settings({ '-18-to-20': 1.4 }, '2026-10-31'), asAt).value).toBe(weight);
});

test('the figure is the sum of the weights for the hours of those who hold them', () => {
  const people = [leaver('2007-05-01'), leaver('2007-05-01', {}, { identity: { mother: true } })].map(
    (person, at) => ({ ...person, child: `C${at}` }),
  );
  const population = populationOf(people, [drawn('List 9', day)], {
    settings: settings({ '-parent': 1.5 }),
    workers: [{ worker: 'PA1', name: undefined, role: undefined, fte: 0.5, team: undefined }],
  });
  const { numerator, denominator, value } = measureAsAt(
    weightedCaseload,
    populationAsAt(population, calendarDate(day)),
  );
  expect([numerator, denominator, value]).toEqual([2.5, 0.5, 5]);
});
