import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate, earlier } from '#calendar/calendar-date.ts';
import type { CarePeriod, YoungPerson } from '#domain/people/young-person.ts';
import {
  birthdayRecord,
  careOf,
  episode,
  listed,
  notListed,
  periodOf,
  request,
  youngPerson,
} from '../../../test/people.ts';
import { birthdayInYear } from './categories/birthday-in-year.ts';
import { changeDays } from './categories/change-days.ts';
import { computedCategory } from './categories/computed-category.ts';
import { lifeOf } from './categories/life.ts';
import { categoryHistory } from './category-history.ts';
import { categoryOn } from './category.ts';
import { shippedSettings } from './settings-shipped.ts';

const born = calendarDate('2008-02-29');
const dayAfter14 = (count: number): CalendarDate => addDays(calendarDate('2022-02-01'), count);

/** Times in care from just before 14 to past 18: gaps and lengths around every limit, short breaks among them. */
const care = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 200 }),
      days: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 60, max: 900 })),
      cut: fc.integer({ min: 1, max: 39 }),
      legalStatus: fc.constantFrom('V2', 'C2', 'V3', 'V3', 'V4'),
      after: fc.constantFrom('V2', 'V3', 'C2'),
      startReason: fc.constantFrom('S', 'S', 'P'),
      place: fc.constantFrom('U6', 'U6', 'P1', 'R5'),
      endReason: fc.constantFrom('E4A', 'E4B', 'E8', 'E9', 'E41', 'E46', 'E3', 'E12', 'E6'),
    }),
    { maxLength: 8 },
  )
  .chain((pieces) =>
    fc.record({ pieces: fc.constant(pieces), open: fc.boolean(), skip: fc.integer({ min: 0, max: 900 }) }),
  )
  .map(({ pieces, open, skip }) => {
    let at = skip;
    return pieces.map(({ gap, days, cut, legalStatus, after, ...parts }, index): CarePeriod => {
      const from = dayAfter14(at + gap);
      at += gap + days;
      const to = open && index === pieces.length - 1 ? undefined : dayAfter14(at);
      if (cut >= days) return periodOf(episode(from, to, { ...parts, legalStatus }));
      const middle = addDays(from, cut);
      return periodOf(
        episode(from, middle, { ...parts, legalStatus, endReason: 'X1' }),
        episode(middle, to, { ...parts, legalStatus: after, startReason: 'L' }),
      );
    });
  });

const observations = fc.uniqueArray(fc.integer({ min: 0, max: 3000 }), { maxLength: 6 }).chain((days) =>
  fc.tuple(
    ...days
      .toSorted((a, b) => a - b)
      .map((day) =>
        fc.oneof(
          fc.constant(notListed(dayAfter14(day))),
          fc
            .record({
              category: fc.constantFrom(
                'eligible',
                'relevant',
                'former-relevant',
                'qualifying',
                'none',
                null,
                undefined,
              ),
              home: fc.constantFrom('B', 'U', 'X', 'R', null, undefined),
              inTouch: fc.constantFrom('yes', 'no', 'returned-home', null),
              personalAdviser: fc.constantFrom('P. Adviser', null, undefined),
            })
            .map((row) => listed(dayAfter14(day), row)),
        ),
      ),
  ),
);

const people = fc
  .record({
    care,
    observations,
    known: fc.integer({ min: 0, max: 2500 }),
    records: fc.uniqueArray(fc.integer({ min: 2024, max: 2029 }), { maxLength: 2 }),
    inTouch: fc.constantFrom('yes', 'returned-home', 'no', null),
    asked: fc.array(
      fc.record({
        day: fc.integer({ min: 1800, max: 4200 }),
        what: fc.constantFrom('education', 'support', 'ended', 'programme'),
        lasts: fc.option(fc.integer({ min: 1, max: 900 }), { nil: undefined }),
      }),
      { maxLength: 3 },
    ),
    diesAt: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: undefined, freq: 8 }),
  })
  .map(({ care: periods, observations: leavingCare, known, records, inTouch, asked, diesAt }) =>
    youngPerson({
      born,
      care: careOf(periods, addDays(periods.at(-1)?.to ?? periods.at(-1)?.from ?? born, known)),
      leavingCare,
      birthdayRecords: records
        .toSorted((a, b) => a - b)
        .map((year) => birthdayRecord(`${year}-${String((year + 1) % 100)}`, { inTouch })),
      requests: asked
        .toSorted((a, b) => a.day - b.day)
        .map(({ day, what, lasts }) =>
          request(dayAfter14(day), what, lasts === undefined ? undefined : addDays(dayAfter14(day), lasts)),
        ),
      identity: diesAt === undefined ? {} : { diedOn: dayAfter14(diesAt) },
    }),
  );

const anyDay = fc.integer({ min: 0, max: 4500 }).map(dayAfter14);

/** What of a person could be known on a day. */
function asOf(person: YoungPerson, on: CalendarDate): YoungPerson {
  const { care: all, identity } = person;
  return {
    ...person,
    identity: {
      ...identity,
      diedOn: identity.diedOn !== undefined && identity.diedOn <= on ? identity.diedOn : undefined,
    },
    care: {
      ...all,
      knownTo: all.knownTo === undefined ? undefined : earlier(all.knownTo, on),
      periods: all.periods
        .filter(({ from }) => from <= on)
        .map((period) => {
          const ended = period.to !== undefined && period.to <= on;
          return {
            ...period,
            to: ended ? period.to : undefined,
            endReason: ended ? period.endReason : undefined,
            episodes: period.episodes
              .filter(({ from }) => from <= on)
              .map((part) =>
                part.to != null && part.to <= on ? part : { ...part, to: null, endReason: null },
              ),
          };
        }),
    },
    leavingCare: person.leavingCare.filter((seen) => seen.on <= on),
    birthdayRecords: person.birthdayRecords.filter(({ year }) => birthdayInYear(born, year).on <= on),
    requests: person.requests.filter((asked) => asked.on <= on),
  };
}

test('periods follow each other from birth without a gap, each different from the one before', () => {
  fc.assert(
    fc.property(people, (person) => {
      const history = categoryHistory(person, shippedSettings);
      expect(history[0]?.from).toBe(born);
      expect(history.at(-1)?.to).toBeUndefined();
      for (const [index, period] of history.entries()) {
        const next = history[index + 1];
        expect(period.to).toBe(next?.from);
        if (next !== undefined) {
          expect(period.from < next.from).toBe(true);
          expect(`${period.code} ${period.basis}`).not.toBe(`${next.code} ${next.basis}`);
        }
        expect(period.because.length).toBeGreaterThan(0);
        expect(period.code === 'CANNOT-TELL').toBe(period.basis === 'unknown');
        if (period.code === 'CANNOT-TELL') expect(period.missing.length).toBeGreaterThan(0);
        if (period.basis === 'declared')
          expect(period.because[0]).toMatch(
            /^Declared by the authority on \d+ [A-Z][a-z]+ \d{4}, not computed: /,
          );
      }
    }),
    { numRuns: 500 },
  );
});

test('what is dated after a day changes nothing about that day: neither category nor reasons', () => {
  fc.assert(
    fc.property(people, anyDay, (person, on) => {
      const withAll = categoryOn(categoryHistory(person, shippedSettings), on);
      const then = categoryOn(categoryHistory(asOf(person, on), shippedSettings), on);
      const said = ({ code, from, basis, rule, because, missing }: typeof then) => ({
        code,
        from,
        basis,
        rule,
        because,
        missing,
      });
      expect(said(withAll)).toEqual(said(then));
    }),
    { numRuns: 2000 },
  );
});

test('between two days of change nothing changes: asking every day gives the same as asking those', () => {
  fc.assert(
    fc.property(people, anyDay, (person, on) => {
      const life = lifeOf(person, born, shippedSettings);
      const last = changeDays(life).findLast((day) => day <= on) ?? born;
      const asked = computedCategory(life, on);
      const before = computedCategory(life, last);
      expect([on, asked.code, asked.rule]).toEqual([on, before.code, before.rule]);
    }),
    { numRuns: 3000 },
  );
});

test('each is in one age’s categories only', () => {
  const under18 = ['E', 'LA_NOT_ELIGIBLE', 'R'];
  const from21 = ['FR-PROG', 'FR-ED', 'FR-21+', 'FR-DORMANT'];
  fc.assert(
    fc.property(people, anyDay, (person, on) => {
      const { code } = categoryOn(categoryHistory(person, shippedSettings), on);
      if (under18.includes(code)) expect(on >= '2024-02-29' && on < '2026-03-01').toBe(true);
      if (code === 'FR') expect(on >= '2026-03-01' && on < '2029-03-01').toBe(true);
      if (from21.includes(code)) expect(on >= '2029-03-01').toBe(true);
      if (code === 'PRE16') expect(on < '2024-02-29').toBe(true);
      if (on >= '2033-03-01') expect(['CLOSED', 'FR-PROG']).toContain(code);
    }),
    { numRuns: 500 },
  );
});
