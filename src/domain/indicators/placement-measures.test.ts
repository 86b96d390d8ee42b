import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { drawn, placed, placeOf, populationOf, returned } from '../../../test/figures.ts';
import { episode, inCare, periodOf, youngPerson } from '../../../test/people.ts';
import { socialWorkerCaseloads } from './b06-social-worker-caseload.ts';
import { threeOrMoreMoves } from './d12-three-or-more-moves.ts';
import { threeOrMorePlacements } from './j08-three-or-more-placements.ts';
import { longTermStability } from './j09-long-term-stability.ts';
import { measure } from './measure.ts';
import { list8 } from '../../../test/facts.ts';

const asAt = '2026-03-31';
const on = (text: string) => calendarDate(text);

/** 16 on 1 May 2025, in care since 2018. */
function eligible(parts: Partial<YoungPerson> = {}): YoungPerson {
  return youngPerson({ born: '2009-05-01', care: [inCare('2018-01-10')], ...parts });
}

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
      'one left on the first day, and two begun',
      [
        ['2025-04-01', 'P'],
        ['2025-09-01', 'P'],
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
    ['2026-02-27', 'cannot-tell'],
    ['2026-02-28', 'not-met'],
    ['2026-03-01', 'not-met'],
  ])('an SSD extract of %s tells of the twelve months to 31 March 2026, or not', (day, is) => {
    const drawnThen = [drawn('ssd_cla_placement', day)];
    expect(placeOf(threeOrMorePlacements, moved('2014-01-01'), asAt, drawnThen)).toBe(is);
  });

  test.each([
    ['with new adopters', '2024-03-31', 'P', 'met'],
    ['with new adopters, a day less before', '2024-04-01', 'P', 'not-met'],
    ['with the same carers', '2024-03-31', 'L', 'met'],
    ['with the same carers, a day less before', '2024-04-01', 'L', 'not-met'],
  ])('placed for adoption %s: with the placement before', (_name, before, reason, is) => {
    const adopted = moved('2014-01-01', ['2023-12-01', 'P'], [before, 'P'], ['2025-09-01', reason, 'A3']);
    expect(placeOf(longTermStability, adopted, asAt)).toBe(is);
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
