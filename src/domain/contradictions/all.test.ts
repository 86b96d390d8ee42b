import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import type { Population } from '#domain/people/population.ts';
import { drawn, populationOf, returned } from '../../../test/figures.ts';
import { birthdayRecord, inCare, listed, youngPerson } from '../../../test/people.ts';
import { contradictionRules } from './all.ts';

const day = '2026-10-31';
const leaver = (row: Partial<LeavingCareFact>, parts: Parameters<typeof youngPerson>[0] = {}) =>
  youngPerson({
    born: '2007-05-01',
    care: [inCare('2020-01-10', '2025-05-01')],
    leavingCare: [listed(day, { category: 'former-relevant', ...row })],
    ...parts,
  });
const found = (id: string, person: ReturnType<typeof youngPerson>, parts: Partial<Population> = {}) => {
  const rule = contradictionRules.find((one) => one.id === id) ?? expect.fail(`no rule ${id}`);
  const population = populationOf([person], [drawn('List 9', day), returned('OC3', '2026-27')], parts);
  return rule.find(populationAsAt(population, calendarDate(day)));
};

describe('the catalogue', () => {
  test('every file is listed, and named for its rule', () => {
    const files = readdirSync(import.meta.dirname)
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => name.replace('.ts', ''))
      .filter((name) => !['all', 'contradiction', 'found'].includes(name));
    expect(contradictionRules.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  test('each says what it means, and which figures it throws doubt on', () => {
    const known = new Set(indicators.map(({ id }) => id));
    for (const { title, means, figures } of contradictionRules) {
      expect(title.length).toBeGreaterThan(10);
      expect(means).toMatch(/\.$/);
      expect(figures.filter((id) => !known.has(id))).toEqual([]);
    }
  });
});

const contact = (on: string) => ({ inTouch: 'yes' as const, contactOn: calendarDate(on) });
const workers = [{ worker: 'PA1', name: 'One', role: undefined, fte: 1, team: undefined }];
const died = (on: string, contactOn: string) =>
  leaver({ contactOn: calendarDate(contactOn) }, { identity: { diedOn: calendarDate(on) } });

test.each<[string, ReturnType<typeof youngPerson>, number]>([
  ['suitable-without-home', leaver({ home: 'S', suitable: true }), 1],
  ['suitable-without-home', leaver({ home: 'S', suitable: false }), 0],
  ['suitable-without-home', leaver({ home: 'U', suitable: true }), 0],
  ['in-touch-without-contact', leaver(contact('2026-09-04')), 1],
  ['in-touch-without-contact', leaver(contact('2026-09-05')), 0],
  ['in-touch-without-contact', leaver({ ...contact('2026-09-04'), inTouch: 'no' }), 0],
  ['died-and-in-touch', died('2026-09-01', '2026-09-02'), 1],
  ['died-and-in-touch', died('2026-09-01', '2026-09-01'), 0],
  ['category-declared-otherwise', leaver({ category: 'qualifying' }), 1],
  ['category-declared-otherwise', leaver({}), 0],
  ['category-declared-otherwise', leaver({ category: null }), 0],
  ['dated-after-its-extract', leaver({ planOn: calendarDate('2026-11-01') }), 1],
  ['dated-after-its-extract', leaver({ planOn: calendarDate('2026-10-31') }), 0],
])('%s', (id, person, count) => expect(found(id, person)).toHaveLength(count));

test('an adviser whom the workforce does not know; not asked without a workforce', () => {
  const id = 'adviser-not-in-workforce';
  expect(found(id, leaver({ personalAdviser: 'PA9' }), { workers })).toHaveLength(1);
  expect(found(id, leaver({ personalAdviser: 'PA1' }), { workers })).toHaveLength(0);
  expect(found(id, leaver({ personalAdviser: 'PA9' }))).toHaveLength(0);
});

test('a return and an extract that differ about a birthday, both statements side by side', () => {
  const person = leaver(
    { home: 'U' },
    {
      birthdayRecords: [birthdayRecord('2026-27', { home: 'Z' })],
      leavingCare: [listed('2026-04-30', { category: 'former-relevant', home: 'U' })],
    },
  );
  expect(found('return-against-extracts', person)).toMatchObject([
    {
      one: 'On 1 May 2026 the return says of home: with a former foster carer.',
      other: expect.stringMatching(/^The extracts say: living independently; /),
    },
  ]);
});
