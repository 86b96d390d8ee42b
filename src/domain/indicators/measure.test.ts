import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { drawn, populationOf, returned } from '../../../test/figures.ts';
import { birthdayRecord as oc3, inCare, listed, youngPerson } from '../../../test/people.ts';
import { indicators } from './all.ts';
import { populationAsAt } from './as-at.ts';
import { adviserCaseloads } from './b04-adviser-caseload.ts';
import { learningOrWork } from './e01-learning-or-work.ts';
import { notInLearningOrWork } from './e08-not-in-learning-or-work.ts';
import { breakdowns } from './indicator.ts';
import { countLines, explain, linesOf, measure } from './measure.ts';
import { periodOf } from './period.ts';
import { median, valueOf } from './value.ts';

const asAt = calendarDate('2026-03-31');

describe('value', () => {
  test.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 8, 12.5],
    [1, 16, 6.3], // 6.25: halves go up
    [1, 2000, 0.1], // 0.05
    [430, 457, 94.1],
    [0, 5, 0],
    [0, 0, null],
  ])('%i of %i is %s per cent', (n, d, value) => {
    expect(valueOf('percent', { numerator: n, denominator: d })).toBe(value);
  });

  test.each([
    [1, 4, 0.3], // 0.25
    [5, 2, 2.5],
    [1, 0, null],
  ])('the mean of %i over %i is %s', (n, d, value) => {
    expect(valueOf('mean', { numerator: n, denominator: d })).toBe(value);
  });

  test.each([
    [[3, 1, 2], 2],
    [[10, 1], 5.5],
    [[7], 7],
    [[], null],
  ])('the median of %j is %s', (values, middle) => expect(median(values)).toBe(middle));

  test('a count of nobody is no count', () => {
    expect(valueOf('count', { numerator: 0, denominator: 3 })).toBe(0);
    expect(valueOf('count', { numerator: 0, denominator: 0 })).toBeNull();
  });
});

test.each([
  ['B', '2026-03-31', '2025-04-01'],
  ['P', '2026-10-31', '2025-11-01'],
  ['P', '2026-02-28', '2025-03-01'],
  ['P', '2024-02-29', '2023-03-01'],
  ['A', '2026-03-31', '2026-03-31'],
  ['A,P', '2026-03-31', '2026-03-31'],
] as const)('a figure of kind %s as at %s is about the days from %s', (when, to, from) => {
  expect(periodOf(when, calendarDate(to))).toEqual({ from, to });
});

const leaver = (child: string, day: string, parts: Parameters<typeof oc3>[1], sex?: 'male' | 'female') =>
  youngPerson({
    child,
    born: `2006-${day}`,
    identity: { sex },
    care: [inCare('2018-01-10', `2024-${day}`)],
    birthdayRecords: [oc3('2025-26', parts)],
  });

const five = populationOf(
  [
    leaver('A', '05-01', { activity: 'F2' }, 'female'),
    leaver('B', '06-01', { activity: 'G5' }, 'male'),
    leaver('C', '07-01', { activity: null }, 'female'),
    leaver('D', '08-01', { inTouch: 'died' }, 'male'),
    leaver('E', '09-01', { activity: undefined }),
    youngPerson({ child: 'F', born: '1990-01-01' }),
  ],
  [returned('OC3', '2025-26')],
);

describe('measure', () => {
  test('a figure, as programs elsewhere read it', () => {
    expect(measure(learningOrWork, five, asAt)).toEqual({
      id: 'E01',
      version: 1,
      title: 'In education, employment or training (19 to 21)',
      unit: 'percent',
      period: { from: '2025-04-01', to: '2026-03-31' },
      numerator: 1,
      denominator: 3,
      excluded: 1,
      cannotTell: 1,
      value: 33.3,
    });
  });

  test('its further figures', () => {
    expect(measure(notInLearningOrWork, five, asAt).parts).toEqual([
      { key: 'G4', unit: 'percent', numerator: 0, denominator: 3, value: 0 },
      { key: 'G5', unit: 'percent', numerator: 1, denominator: 3, value: 33.3 },
      { key: 'G6', unit: 'percent', numerator: 0, denominator: 3, value: 0 },
    ]);
  });

  test('split: not known last', () => {
    expect(measure(learningOrWork, five, asAt, { by: 'sex' }).by).toEqual([
      { group: 'F', numerator: 1, denominator: 2, excluded: 0, cannotTell: 0, value: 50 },
      { group: 'M', numerator: 0, denominator: 1, excluded: 1, cannotTell: 0, value: 0 },
      { group: null, numerator: 0, denominator: 0, excluded: 0, cannotTell: 1, value: null },
    ]);
  });

  test('the age of a birthday measure is that of the birthday', () => {
    const turns20Next = populationOf(
      [leaver('A', '04-01', { activity: 'F2' })],
      [returned('OC3', '2025-26')],
    );
    expect(measure(learningOrWork, turns20Next, asAt, { by: 'age' }).by?.map(({ group }) => group)).toEqual([
      '19',
    ]);
  });

  test('explains one person', () => {
    const [, b] = five.people;
    expect(b && explain(notInLearningOrWork, b, five, asAt)).toEqual({
      is: 'met',
      because: [
        '19 on 1 June 2025: not in education, employment or training, other circumstances: as the OC3 row of the SSDA903 return of 2025-26 says.',
      ],
    });
  });
});

describe('caseloads', () => {
  const held = (child: string, personalAdviser: string, team: string) =>
    youngPerson({
      child,
      born: '2006-06-15',
      care: [inCare('2018-01-10', '2024-06-15')],
      leavingCare: [listed('2026-03-31', { personalAdviser, team })],
    });
  const population = populationOf(
    [held('A', 'Ann', 'East'), held('B', 'Ann', 'East'), held('C', 'Ann', 'West'), held('D', 'Bo', 'West')],
    [drawn('List 9', '2026-03-31')],
    { workers: [{ worker: 'Ann', name: undefined, role: undefined, fte: 0.6, team: undefined }] },
  );

  test('young people over the hours of their advisers; hours not recorded count as full time', () => {
    const { numerator, denominator, value, parts } = measure(adviserCaseloads, population, asAt);
    expect({ numerator, denominator, value }).toEqual({ numerator: 4, denominator: 1.6, value: 2.5 });
    expect(parts).toEqual([
      { key: 'max', unit: 'mean', numerator: 3, denominator: 0.6, value: 5 },
      { key: 'over-ceiling', unit: 'percent', numerator: 0, denominator: 2, value: 0 },
    ]);
  });

  test("in a split an adviser's hours go with their young people", () => {
    expect(measure(adviserCaseloads, population, asAt, { by: 'team' }).by).toMatchObject([
      { group: 'East', numerator: 2, denominator: 0.4, value: 5 },
      { group: 'West', numerator: 2, denominator: 1.2, value: 1.7 },
    ]);
  });

  test('says whose caseload', () => {
    const [a] = population.people;
    expect(a && explain(adviserCaseloads, a, population, asAt).because).toEqual([
      'Ann: 3 young people, 0.6 of full time.',
    ]);
  });
});

const days = ['2025-04-30', '2025-09-30', '2026-01-31', '2026-03-31'] as const;
const somebody = fc
  .record({
    born: fc.constantFrom(undefined, '2004-05-01', '2006-06-15', '2008-09-01', '2009-02-28', '2015-01-01'),
    from: fc.constantFrom('2019-01-10', '2023-06-01', '2025-06-01'),
    to: fc.constantFrom(undefined, '2024-06-15', '2025-12-31'),
    sex: fc.constantFrom(undefined, 'male' as const, 'female' as const),
    uasc: fc.constantFrom(undefined, true, false),
    team: fc.constantFrom(undefined, null, 'East', 'West'),
    worker: fc.constantFrom(undefined, null, 'Ann', 'Bo'),
    home: fc.constantFrom(undefined, null, 'U' as const, 'W' as const, 'S' as const),
    activity: fc.constantFrom(undefined, null, 'F1' as const, 'G5' as const),
    contactOn: fc.constantFrom(undefined, null, calendarDate('2025-08-01'), calendarDate('2026-03-01')),
    seen: fc.subarray([...days]),
    row: fc.boolean(),
  })
  .map(({ born, from, to, sex, uasc, seen, row, worker, ...rest }) => ({
    born,
    identity: { sex, uasc },
    care: to === undefined || to > from ? [inCare(from, to)] : [],
    leavingCare: seen.map((day) =>
      listed(day, { ...rest, worker, personalAdviser: worker, category: 'former-relevant', suitable: true }),
    ),
    birthdayRecords: row ? [oc3('2025-26', { activity: rest.activity, home: rest.home })] : [],
  }));
const authority = fc.array(somebody, { maxLength: 12 }).map((people) =>
  populationOf(
    people.map((parts, at) => youngPerson({ child: `C${at}`, ...parts })),
    [returned('OC3', '2025-26'), returned('Episodes', '2025-26'), ...days.map((day) => drawn('List 9', day))],
    { teams: [{ team: 'East', name: undefined, locality: 'Coast' }] },
  ),
);

test('every figure is read off its lines, and its groups add up to the whole', () => {
  fc.assert(
    fc.property(
      authority,
      fc.constantFrom(...indicators),
      fc.constantFrom(...breakdowns),
      (population, indicator, by) => {
        const whole = measure(indicator, population, asAt, { by });
        const lines = linesOf(indicator, populationAsAt(population, asAt));
        expect(lines).toHaveLength(population.people.length);
        expect(whole).toMatchObject(countLines(indicator, lines));
        for (const { placing } of lines) {
          expect(placing.because.length).toBeGreaterThan(0);
          for (const sentence of placing.because) expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
        }
        const sum = (pick: (group: typeof whole) => number) =>
          (whole.by ?? []).reduce((total, group) => total + pick({ ...whole, ...group }), 0);
        expect(sum(({ numerator }) => numerator)).toBeCloseTo(whole.numerator, 4);
        expect(sum(({ denominator }) => denominator)).toBeCloseTo(whole.denominator, 4);
        expect(sum(({ excluded }) => excluded)).toBe(whole.excluded);
        expect(sum(({ cannotTell }) => cannotTell)).toBe(whole.cannotTell);
      },
    ),
    { numRuns: 400 },
  );
});
