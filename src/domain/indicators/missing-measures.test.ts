import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type { MissingFact } from '#domain/people/facts.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { drawn, placed, placeOf, populationOf, returned } from '../../../test/figures.ts';
import { inCare, youngPerson } from '../../../test/people.ts';
import { missingAndAway } from './g01-missing-and-away.ts';
import { returnInterviewOffered } from './g02-return-interview-offered.ts';
import { measure } from './measure.ts';
import { list8, missing } from '../../../test/facts.ts';

const asAt = '2026-03-31';
const on = (text: string) => calendarDate(text);

/** 16 on 1 May 2025, in care since 2018. */
function eligible(parts: Partial<YoungPerson> = {}): YoungPerson {
  return youngPerson({ born: '2009-05-01', care: [inCare('2018-01-10')], ...parts });
}

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

  test.each([
    ['2026-02-27', 'cannot-tell'],
    ['2026-02-28', 'not-met'],
    ['2026-03-01', 'not-met'],
  ])('an SSD extract of %s tells of the twelve months to 31 March 2026, or not', (day, is) => {
    expect(placeOf(missingAndAway, eligible(), asAt, [drawn('ssd_missing', day)])).toBe(is);
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
