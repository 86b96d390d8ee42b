import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import type {
  LeavingCareFact,
  MissingFact,
  PlacementFact,
  ReviewFact,
  VisitFact,
} from '#domain/people/facts.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { inCare, listed, sourceOf, youngPerson } from '../../../../test/people.ts';
import type { CategoryCode } from '../category.ts';
import { type Circumstances, type DutyId, dutyIds, type DutyState } from '../duty.ts';
import { duties } from './all.ts';
import { asked, history } from './case-for-test.ts';

test('every duty is listed once, in the order of the contract', () => {
  expect(duties.map(({ id }) => id)).toEqual([
    'D1', 'D1b', 'D2', 'D2b', 'D2c', 'D2d', 'D3', 'D3p', 'D4', 'D4b', 'D4c', 'D4d', 'D4e', 'D5', 'D5b', 'D5c', 'D6',
    'D7', 'D8', 'D9', 'D10', 'D11', 'D15', 'D19', 'D20', 'D22', 'D23',
  ]); // prettier-ignore
  expect(dutyIds).toEqual(duties.map(({ id }) => id));
});

test('every file of a duty is one that is listed, and every duty has its file', () => {
  const files = readdirSync(import.meta.dirname).flatMap(
    (name) => /^(d\d+[a-z]?\d?)-.*(?<!\.test)\.ts$/.exec(name)?.[1] ?? [],
  );
  expect(files.toSorted()).toEqual(duties.map(({ id }) => id.toLowerCase()).toSorted());
});

test.each(duties.map((duty) => [duty.id, duty] as const))(
  '%s has a title, a citation and a day',
  (_id, duty) => {
    expect(duty.title).toMatch(/^[A-Z].{10,}[^.]$/);
    expect(duty.source).toMatch(/Act|Regulations|guidance|Local policy|Promoting/);
    expect(duty.inForceFrom >= '2001-10-01' && duty.inForceFrom <= '2025-02-01').toBe(true);
  },
);

test('what is law, what is guidance, and what is local', () => {
  const of = (kind: string) => duties.filter((duty) => duty.kind === kind).map(({ id }) => id);
  expect(of('guidance')).toEqual(['D4c', 'D4d', 'D5b', 'D19', 'D20', 'D22']);
  expect(of('policy')).toEqual(['D3p']);
  expect(of('law')).toHaveLength(20);
});

test('advocacy cites the guidance that asks for it, and no more', () => {
  expect(duties.find(({ id }) => id === 'D15')?.source).toBe(
    'Children Act 1989 guidance volume 3, paragraphs 2.14, 9.7 and 9.10',
  );
});

/** A few people on a few days, between whom every duty gives every answer that the extracts let it give. */
const day = calendarDate;
const ON = '2026-01-31';
const source = sourceOf('ssd', ON);
const review = (on: string): ReviewFact => ({
  kind: 'review',
  child: 'C1',
  key: on,
  source,
  on: day(on),
  code: 'PN1',
});
const visit = (on: string): VisitFact => ({
  kind: 'visit', child: 'C1', key: on, source, on: day(on), seen: true, seenAlone: undefined,
}); // prettier-ignore
const placement = (from: string): PlacementFact => ({
  kind: 'placement', child: 'C1', key: from, source, from: day(from), to: null, place: 'H5', provider: 'PR1',
  changeReason: undefined, postcode: undefined, urn: undefined, distance: undefined, inArea: undefined,
}); // prettier-ignore
const returned = (on: string, offered: boolean | undefined): MissingFact => ({
  kind: 'missing', child: 'C1', key: on, source, what: 'missing', from: day(on), fromAt: undefined, to: day(on),
  toAt: undefined, returnInterviewOffered: offered, returnInterviewAccepted: undefined,
}); // prettier-ignore

const blank: Partial<LeavingCareFact> = {
  planOn: null, inTouch: null, contactOn: null, home: 'S', suitable: false, personalAdviser: null,
}; // prettier-ignore
const full: Partial<LeavingCareFact> = {
  planOn: day('2026-01-20'), inTouch: 'yes', contactOn: day('2026-01-20'), home: 'U', suitable: true,
  personalAdviser: 'Priya Shah',
}; // prettier-ignore

type Parts = Parameters<typeof youngPerson>[0];
const lists: readonly Parts[] = [
  {},
  { leavingCare: [listed(ON, blank)] },
  {
    leavingCare: [
      listed('2025-06-30', blank),
      listed('2025-07-31', { ...blank, home: 'U' }),
      listed(ON, blank),
    ],
  },
  { leavingCare: [listed('2026-01-05', { ...blank, home: 'U' }), listed('2026-01-15', blank)] },
  {
    leavingCare: [
      listed('2025-06-30', { ...blank, home: 'U' }),
      listed('2025-07-31', blank),
      listed('2025-08-31', blank),
    ],
  },
  {
    leavingCare: [listed('2025-12-31', { ...full, home: 'S' }), listed('2026-01-15', full), listed(ON, full)],
  },
  {
    leavingCare: [listed('2025-12-31', { ...full, home: 'S' }), listed('2026-01-15', { ...full, home: 'S' })],
  },
];
const cares: readonly Parts[] = [
  {},
  { care: [inCare('2020-01-01')], reviews: [review('2021-01-01')], visits: [visit('2021-01-01')] },
  {
    care: [inCare('2020-01-01')],
    reviews: [review('2020-01-10'), review('2025-12-01')],
    visits: [visit('2026-01-20')],
  },
  { care: [inCare('2020-01-01', '2025-06-01')], placements: [placement('2025-06-02')] },
  { care: [inCare('2020-01-01', '2025-12-20')], placements: [placement('2025-12-28')] },
  { care: [inCare('2020-01-01', '2025-12-20')], placements: [placement('2026-01-28')] },
];
const bornFor: Readonly<Partial<Record<CategoryCode, string>>> = { PRE16: '2010-03-10', FR: '2006-03-10' };
const codes: readonly CategoryCode[] = [
  'PRE16', 'E', 'R', 'FR', 'FR-ED', 'FR-21+', 'FR-DORMANT', 'Q', 'NONE', 'CANNOT-TELL',
]; // prettier-ignore

function everyone(): readonly Circumstances[] {
  return codes.flatMap((code) =>
    ['2025-07-01', '2026-01-31'].flatMap((since) =>
      lists.flatMap((list) =>
        cares.flatMap((care) =>
          [
            [],
            [returned('2026-01-10', false)],
            [returned('2026-01-30', false)],
            [returned('2026-01-30', true)],
            [returned('2026-01-30', undefined)],
          ].map((missing): Circumstances => {
            const person: YoungPerson = youngPerson({
              born: bornFor[code] ?? '2009-03-10',
              ...list,
              ...care,
              missing,
            });
            return asked(ON, history([code, since]), person);
          }),
        ),
      ),
    ),
  );
}

describe('every duty gives every answer that it can', () => {
  const all: readonly DutyState[] = ['met', 'due', 'overdue', 'not-owed', 'cannot-tell'];
  const expected: Readonly<Record<DutyId, readonly DutyState[]>> = {
    D1: all,
    D1b: all,
    D2: ['not-owed', 'cannot-tell'], // no source records an assessment
    D2b: ['not-owed', 'cannot-tell'],
    D2c: ['not-owed', 'cannot-tell'],
    D2d: ['not-owed', 'cannot-tell'],
    D3: all,
    D3p: ['due', 'overdue', 'not-owed', 'cannot-tell'], // nor the assessment at 15
    D4: ['due', 'overdue', 'not-owed', 'cannot-tell'], // a clock that runs on is never done
    D4b: ['due', 'overdue', 'not-owed', 'cannot-tell'],
    D4c: all,
    D4d: ['met', 'due', 'not-owed', 'cannot-tell'], // the guidance names no day
    D4e: ['due', 'overdue', 'not-owed', 'cannot-tell'],
    D5: ['due', 'overdue', 'not-owed', 'cannot-tell'],
    D5b: ['due', 'overdue', 'not-owed', 'cannot-tell'],
    D5c: ['due', 'overdue', 'not-owed', 'cannot-tell'],
    D6: ['met', 'overdue', 'not-owed', 'cannot-tell'], // continuous: lost or kept
    D7: ['not-owed', 'cannot-tell'],
    D8: ['not-owed', 'cannot-tell'],
    D9: ['due', 'not-owed', 'cannot-tell'],
    D10: ['not-owed', 'cannot-tell'],
    D11: ['not-owed', 'cannot-tell'],
    D15: ['not-owed', 'cannot-tell'],
    D19: ['not-owed', 'cannot-tell'],
    D20: ['not-owed', 'cannot-tell'],
    D22: all,
    D23: ['not-owed', 'cannot-tell'],
  };
  const cases = everyone();
  test.each(duties.map((duty) => [duty.id, duty] as const))('%s', (id, duty) => {
    const answers = cases.map((circumstances) => duty.decide(circumstances));
    const reached = new Set(answers.map(({ state }) => state));
    expect(all.filter((state) => reached.has(state))).toEqual(expected[id]);
    expect(answers.filter(({ because }) => because.length === 0)).toEqual([]);
    expect(answers.filter(({ state, due }) => state === 'not-owed' && due !== null)).toEqual([]);
    for (const says of new Set(answers.flatMap(({ because }) => because))) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(says, 'days in sentences are in words').not.toMatch(/\d{4}-\d{2}-\d{2}|undefined|null/);
    }
  });
  test('a category that cannot be told leaves only what age or the day alone decides', () => {
    const unknown = cases.filter(({ categories }) => categories[0]?.code === 'CANNOT-TELL');
    for (const duty of duties.filter(({ id }) => id !== 'D22')) {
      expect(new Set(unknown.map((circumstances) => duty.decide(circumstances).state))).toEqual(
        new Set(['cannot-tell']),
      );
    }
  });
});
