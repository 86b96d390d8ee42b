import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { parseReturnYear } from '#calendar/return-year.ts';
import type { HealthCheckFact, InCareFact, MissingFact, YearlyHealthFact } from '#domain/people/facts.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { drawn, placed, placeOf, populationOf, returned } from '../../../test/figures.ts';
import { episode, inCare, periodOf, sourceOf, youngPerson } from '../../../test/people.ts';
import { socialWorkerCaseloads } from './b06-social-worker-caseload.ts';
import { threeOrMoreMoves } from './d12-three-or-more-moves.ts';
import { healthAssessment } from './f01-health-assessment.ts';
import { dentalCheck } from './f02-dental-check.ts';
import { wellbeingMeasure } from './f07-wellbeing-measure.ts';
import { immunisations } from './f09-immunisations.ts';
import { missingAndAway } from './g01-missing-and-away.ts';
import { returnInterviewOffered } from './g02-return-interview-offered.ts';
import { threeOrMorePlacements } from './j08-three-or-more-placements.ts';
import { longTermStability } from './j09-long-term-stability.ts';
import { measure } from './measure.ts';

const asAt = '2026-03-31';
const on = (text: string) => calendarDate(text);

/** 16 on 1 May 2025, in care since 2018. */
function eligible(parts: Partial<YoungPerson> = {}): YoungPerson {
  return youngPerson({ born: '2009-05-01', care: [inCare('2018-01-10')], ...parts });
}

function oc2(year: string, parts: Partial<YearlyHealthFact>): YearlyHealthFact {
  const of = parseReturnYear(year);
  if (of === undefined) throw new RangeError(year);
  return {
    kind: 'yearly-health', child: 'C1', key: year, year: of, source: { ...sourceOf('ssda903', '2026-03-31'), year: of },
    sdqScore: undefined, sdqReason: undefined, convicted: undefined, healthSurveillance: undefined, immunisations: undefined,
    teethCheck: undefined, healthAssessment: undefined, substanceMisuse: undefined, interventionReceived: undefined,
    interventionOffered: undefined, ...parts,
  }; // prettier-ignore
}

function list8(day: string, parts: Partial<InCareFact>): InCareFact {
  return {
    kind: 'in-care', child: 'C1', key: day, source: sourceOf('annex-a', day), healthAssessedOn: undefined,
    dentalCheckOn: undefined, placements12m: undefined, missing12m: undefined, away12m: undefined,
    returnInterviewOffered: undefined, returnInterviewAccepted: undefined, permanencePlan: undefined, team: undefined,
    worker: undefined, ...parts,
  }; // prettier-ignore
}

function check(what: HealthCheckFact['what'], day: string, done: boolean | null = null): HealthCheckFact {
  const source = sourceOf('ssd', asAt);
  return {
    kind: 'health-check',
    child: 'C1',
    key: day,
    source,
    what,
    on: on(day),
    done,
    score: undefined,
    reason: undefined,
  };
}

function missing(
  from: string,
  to: string | null,
  offered?: boolean | null,
  kind: 'ssd' | 'ssda903' = 'ssd',
): MissingFact {
  return {
    kind: 'missing', child: 'C1', key: from, source: sourceOf(kind, asAt), what: 'missing', from: on(from), fromAt: undefined,
    to: to === null ? null : on(to), toAt: undefined, returnInterviewOffered: offered, returnInterviewAccepted: undefined,
  }; // prettier-ignore
}

describe('health', () => {
  test.each([
    ['looked after since the first day of the twelve months', '2025-04-01', 'met'],
    ['since the day after', '2025-04-02', 'outside'],
  ])('%s', (_name, from, is) => {
    const person = youngPerson({
      born: '2009-05-01',
      care: [inCare(from)],
      yearlyHealth: [oc2('2025-26', { healthAssessment: true })],
    });
    expect(placeOf(healthAssessment, person, asAt)).toBe(is);
  });

  test.each([
    [true, 'met'],
    [false, 'not-met'],
    [null, 'not-met'],
    [undefined, 'cannot-tell'],
  ] as const)('the OC2 row says %s', (value, is) => {
    const row = oc2('2025-26', { healthAssessment: value, teethCheck: value, immunisations: value });
    for (const one of [healthAssessment, dentalCheck, immunisations]) {
      expect(placeOf(one, eligible({ yearlyHealth: [row] }), asAt)).toBe(is);
    }
  });

  test('the newest source that speaks counts, and is named', () => {
    const person = eligible({
      yearlyHealth: [oc2('2025-26', { teethCheck: true })],
      inCare: [list8('2026-10-31', { dentalCheckOn: on('2025-06-01') })],
    });
    expect(placed(dentalCheck, person, '2026-09-30').because).toEqual([
      'Last dental check on 1 June 2025, as Annex A of 31 October 2026 says.',
    ]);
    expect(placed(dentalCheck, person, '2026-03-31').because).toEqual([
      'Recorded: dental check, as the OC2 row of 2025-26 says.',
    ]);
  });

  test.each([
    ['on the first day of the twelve months', '2025-04-01', 'met'],
    ['the day before', '2025-03-31', 'not-met'],
  ])('a dated check %s', (_name, day, is) => {
    expect(placeOf(dentalCheck, eligible({ inCare: [list8(asAt, { dentalCheckOn: on(day) })] }), asAt)).toBe(
      is,
    );
    const ssd = eligible({ healthChecks: [check('dental-check', day)] });
    expect(placeOf(dentalCheck, ssd, asAt, [drawn('ssd_cla_health', asAt)])).toBe(is);
  });

  test('the SSD has its table and no row: nothing recorded', () => {
    expect(placeOf(dentalCheck, eligible(), asAt, [drawn('ssd_cla_health', asAt)])).toBe('not-met');
    expect(placeOf(dentalCheck, eligible(), asAt)).toBe('cannot-tell');
  });

  test.each([
    ['16, a score', { sdqScore: 12 }, '2009-05-01', 'met'],
    ['16, none', { sdqScore: null, sdqReason: 'SDQ4' }, '2009-05-01', 'not-met'],
    ['16, too old at the last', { sdqScore: null, sdqReason: 'SDQ1' }, '2009-05-01', 'excluded'],
    ['17, none', { sdqScore: null, sdqReason: null }, '2008-05-01', 'excluded'],
    ['16, not carried', {}, '2009-05-01', 'cannot-tell'],
  ])('questionnaire: %s', (_name, row, born, is) => {
    expect(
      placeOf(
        wellbeingMeasure,
        eligible({
          ...youngPerson({ born, care: [inCare('2018-01-10')] }),
          yearlyHealth: [oc2('2025-26', row)],
        }),
        asAt,
      ),
    ).toBe(is);
  });
});

describe('missing', () => {
  const bothYears = [returned('Missing', '2025-26')];

  test('episodes that began in the twelve months, and whose they are', () => {
    const of = (...episodes: readonly MissingFact[]) => eligible({ missing: episodes });
    const twice = of(
      missing('2025-04-01', '2025-04-02'),
      missing('2026-03-31', null),
      missing('2025-03-31', '2025-04-01'),
    );
    expect(placed(missingAndAway, twice, asAt, bothYears)).toMatchObject({
      is: 'met',
      value: 2,
      because: ['2 episodes: from 1 April 2025 and 31 March 2026.'],
    });
    const figure = measure(
      missingAndAway,
      populationOf([twice, { ...of(), child: 'C2' }], bothYears),
      on(asAt),
    );
    expect(figure).toMatchObject({
      numerator: 2,
      denominator: 2,
      value: 2,
      parts: [
        { key: 'people', numerator: 1, denominator: 2, value: 1 },
        { key: 'per-person', numerator: 2, denominator: 2, value: 1 },
      ],
    });
  });

  test('a table of headings alone is nobody missing; no table is cannot tell', () => {
    expect(placed(missingAndAway, eligible(), asAt, bothYears)).toMatchObject({ is: 'not-met', value: 0 });
    expect(placeOf(missingAndAway, eligible(), asAt)).toBe('cannot-tell');
    expect(placeOf(missingAndAway, eligible(), '2026-04-30', bothYears)).toBe('cannot-tell');
  });

  test('List 8 of the very day carries the numbers', () => {
    const person = eligible({ inCare: [list8(asAt, { missing12m: 2, away12m: 1 })] });
    expect(placed(missingAndAway, person, asAt)).toMatchObject({ value: 3 });
    expect(placeOf(missingAndAway, person, '2026-04-01')).toBe('cannot-tell');
  });

  test.each([
    ['offered', [true], 'met', 1, 1],
    ['one of two offered', [true, false], 'not-met', 1, 2],
    ['nothing recorded', [null], 'not-met', 0, 1],
    ['not carried', [undefined], 'cannot-tell', undefined, undefined],
  ] as const)('return interview: %s', (_name, offers, is, value, denominator) => {
    const person = eligible({
      missing: offers.map((offer, at) => missing(`2025-06-1${at}`, `2025-06-1${at + 1}`, offer)),
    });
    expect(placed(returnInterviewOffered, person, asAt, [drawn('ssd_missing', asAt)])).toMatchObject({ is });
    expect(placed(returnInterviewOffered, person, asAt, [drawn('ssd_missing', asAt)]).value).toBe(value);
    expect(placed(returnInterviewOffered, person, asAt, [drawn('ssd_missing', asAt)]).denominator).toBe(
      denominator,
    );
  });

  test('a return on the 18th birthday is not of an under-18', () => {
    const person = (to: string) =>
      youngPerson({ born: '2007-09-10', missing: [missing('2025-09-01', to, true)] });
    expect(placeOf(returnInterviewOffered, person('2025-09-09'), asAt, [drawn('ssd_missing', asAt)])).toBe(
      'met',
    );
    expect(placeOf(returnInterviewOffered, person('2025-09-10'), asAt, [drawn('ssd_missing', asAt)])).toBe(
      'outside',
    );
  });

  test('the return does not carry interviews; List 8 tells of the last episode', () => {
    const missed = [missing('2025-06-10', '2025-06-11', undefined, 'ssda903')];
    expect(placeOf(returnInterviewOffered, eligible({ missing: missed }), asAt, bothYears)).toBe(
      'cannot-tell',
    );
    const row = list8(asAt, { missing12m: 1, away12m: 0, returnInterviewOffered: true });
    expect(placeOf(returnInterviewOffered, eligible({ inCare: [row] }), asAt)).toBe('met');
  });
});

describe('placements', () => {
  const episodes = [returned('Episodes', '2025-26')];
  /** In care since 2018, then new episodes with these reasons on these days. */
  const moved = (born: string, ...moves: readonly [string, string, string?][]) => {
    const starts = [['2018-01-10', 'S'] as const, ...moves];
    const [first, ...others] = starts.map(([from, startReason, place], at) =>
      episode(from, starts[at + 1]?.[0], {
        startReason,
        place: place ?? `U${(at % 6) + 1}`,
        endReason: 'X1',
      }),
    );
    if (first === undefined) throw new RangeError('no episode');
    return youngPerson({ born, care: [periodOf(first, ...others)] });
  };

  test.each([
    [
      'two placements begun in the year after one before',
      [
        ['2025-04-02', 'P'],
        ['2026-03-31', 'B'],
      ],
      'met',
    ],
    ['one begun', [['2025-04-02', 'P']], 'not-met'],
    [
      'a legal change, and the same carer elsewhere',
      [
        ['2025-05-01', 'P'],
        ['2025-06-01', 'L'],
        ['2025-07-01', 'T'],
      ],
      'not-met',
    ],
    [
      'a temporary move and back',
      [
        ['2025-05-01', 'P', 'U4'],
        ['2025-06-01', 'P', 'T4'],
        ['2025-06-05', 'P', 'U4'],
      ],
      'not-met',
    ],
    [
      'moves of the year before',
      [
        ['2024-05-01', 'P'],
        ['2025-03-30', 'P'],
        ['2025-03-31', 'P'],
      ],
      'not-met',
    ],
  ] as const)('%s', (_name, moves, is) => {
    const person = moved('2014-01-01', ...moves.map((move): [string, string, string?] => [...move]));
    expect(placeOf(threeOrMorePlacements, person, asAt, episodes)).toBe(is);
  });

  test('says how many', () => {
    const person = moved('2014-01-01', ['2025-05-01', 'P'], ['2025-06-01', 'P']);
    expect(placed(threeOrMorePlacements, person, asAt, episodes).because).toEqual([
      '3 placements in the twelve months; new ones from 1 May 2025 and 1 June 2025.',
    ]);
    expect(
      placeOf(
        threeOrMoreMoves,
        moved('2009-05-01', ['2025-05-01', 'P'], ['2025-06-01', 'P']),
        asAt,
        episodes,
      ),
    ).toBe('not-met');
  });

  test('without the return of those years: List 8’s number, or cannot tell', () => {
    const person = { ...moved('2014-01-01'), inCare: [list8('2026-10-31', { placements12m: 3 })] };
    expect(placeOf(threeOrMorePlacements, person, '2026-10-31', episodes)).toBe('met');
    expect(placeOf(threeOrMorePlacements, moved('2014-01-01'), '2026-10-31', episodes)).toBe('cannot-tell');
  });

  test.each([
    ['in this placement for two years today', '2024-03-31', 'P', 'met'],
    ['a day less', '2024-04-01', 'P', 'not-met'],
    ['a legal change only', '2025-04-01', 'L', 'met'],
  ])('%s', (_name, day, reason, is) => {
    expect(placeOf(longTermStability, moved('2014-01-01', [day, reason]), asAt)).toBe(is);
  });

  test.each([
    ['16 tomorrow', '2010-04-01', '2023-09-30', 'met'],
    ['16 today', '2010-03-31', '2023-09-30', 'outside'],
    ['two and a half years in care today', '2014-01-01', '2023-09-30', 'met'],
    ['a day less in care', '2014-01-01', '2023-10-01', 'outside'],
  ])('%s', (_name, born, from, is) => {
    expect(placeOf(longTermStability, youngPerson({ born, care: [inCare(from)] }), asAt)).toBe(is);
  });

  test('the return begins within the two years: cannot tell', () => {
    const seenFrom = (from: string) =>
      youngPerson({ born: '2014-01-01', care: [inCare(from, undefined, { startReason: 'L' })] });
    expect(placeOf(longTermStability, seenFrom('2023-01-01'), asAt)).toBe('met');
    expect(placeOf(longTermStability, seenFrom('2025-01-01'), asAt)).toBe('cannot-tell');
  });

  test('short breaks are not looked after here', () => {
    const person = youngPerson({
      born: '2014-01-01',
      care: [inCare('2018-01-10', undefined, { legalStatus: 'V4' })],
    });
    expect(placeOf(threeOrMorePlacements, person, asAt, episodes)).toBe('outside');
  });
});

test('children of a social worker, from List 8', () => {
  const child = (id: string, worker: string | null | undefined) =>
    eligible({ child: id, inCare: [list8(asAt, { worker })] });
  const people = [
    child('A', 'Di'),
    child('B', 'Di'),
    child('C', 'Ed'),
    child('D', null),
    child('E', undefined),
  ];
  expect(measure(socialWorkerCaseloads, populationOf(people), on(asAt))).toMatchObject({
    numerator: 3,
    denominator: 2,
    value: 1.5,
    excluded: 1,
    cannotTell: 1,
  });
});
