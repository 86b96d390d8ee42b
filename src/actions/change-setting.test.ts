import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import { historiesUnder } from '#domain/indicators/category-memo.ts';
import { onScorecard } from '#domain/indicators/scorecard.ts';
import { targetOn } from '#domain/indicators/target.ts';
import { numberOn } from '#domain/law/settings.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import type { Store } from '#store/open.ts';
import { populationOf } from '#store/population.ts';
import { settingChanges, type SettingGiven } from '#store/settings.ts';
import { within } from '#store/within.ts';
import { engines } from '../../test/database.ts';
import { extractionOf, identity, leavingCare, snapshot } from '../../test/extraction.ts';
import { changeSetting } from './change-setting.ts';
import { importExtracts } from './import-extracts.ts';

const a03 = indicators.find(({ id }) => id === 'A03') ?? expect.fail('A03');
const april = calendarDate('2026-04-01');

describe.each(engines)('settings that are changed on a page, on $engine', ({ open }) => {
  let store: Store;
  let made = 0;
  let authority = '';
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    made += 1;
    authority = `E${String(made).padStart(8, '0')}`;
    const settings = {
      values: { 'in-touch-live-weeks': [{ from: '2026-01-01', value: 6, source: 'Cabinet' }] },
    };
    const extraction = extractionOf(
      [snapshot('annex-a', 'List 9', '2026-10-31', [identity('C1'), leavingCare('C1')])],
      { settings },
    );
    const done = await importExtracts(store.db, {
      extraction,
      authority,
      by: 'a test',
      at: '2026-11-01T09:00:00Z',
      dryRun: false,
    });
    if (done.is !== 'imported') throw new Error(done.says);
  });

  const lastOf = async (): Promise<number> =>
    (await within(store.db, authority, settingChanges)).at(-1)?.number ?? 0;
  const change = async (
    given: SettingGiven,
    name: string,
    from = april,
    reason = 'Board, 3 March',
    seen?: number,
  ) =>
    changeSetting(store.db, {
      ...given,
      authority,
      name,
      from,
      reason,
      by: 'Marian Thorley',
      at: '2026-11-11T09:00:00Z',
      today: calendarDate('2026-11-11'),
      seen: seen ?? (await lastOf()),
      settings: (await populationOf(store.db, authority)).settings,
    });
  const target = (value: number, tolerance = 2): SettingGiven => ({
    kind: 'target',
    value: { target: value, tolerance },
  });
  const value = (given: number): SettingGiven => ({ kind: 'value', value: { value: given } });

  test('a target stands from its day, with its reason and author; the shipped one before it', async () => {
    expect(await change(target(97), 'A03')).toEqual({ is: 'changed', number: 1 });
    const { settings } = await populationOf(store.db, authority);
    expect(targetOn(a03, settings, calendarDate('2026-03-31'))).toMatchObject({ value: 95, by: 'policy' });
    expect(targetOn(a03, settings, april)).toEqual({
      value: 97,
      tolerance: 2,
      by: 'Board, 3 March (Marian Thorley)',
    });
  });

  test('it lies over what waymark.json says; of two changes of one day the later stands, and both are kept', async () => {
    await change(value(8), 'in-touch-live-weeks');
    await change(value(10), 'in-touch-live-weeks');
    const { settings } = await populationOf(store.db, authority);
    const weeks = (day: string): number => numberOn(settings, 'in-touch-live-weeks', calendarDate(day));
    expect([weeks('2026-02-01'), weeks('2026-04-01')]).toEqual([6, 10]);
    const kept = await within(store.db, authority, settingChanges);
    expect(kept.map(({ number, by, value: given }) => [number, by, given])).toEqual([
      [1, 'Marian Thorley', { value: 8 }],
      [2, 'Marian Thorley', { value: 10 }],
    ]);
  });

  test('nobody is read anew for it, and a target leaves what is known of categories', async () => {
    const before = await populationOf(store.db, authority);
    await change(target(97), 'A03');
    const after = await populationOf(store.db, authority);
    expect(after).not.toBe(before);
    expect(after.people).toBe(before.people);
    const [person] = after.people;
    if (person === undefined) throw new Error('nobody');
    const history = historiesUnder(shippedSettings)(person);
    expect(historiesUnder({ ...shippedSettings, targets: after.settings.targets })(person)).toBe(history);
  });

  test.each<[string, SettingGiven, string, readonly string[]]>([
    ['a percentage over 100', target(101), 'A03', ['target']],
    ['below nought, both', target(-1, -1), 'A03', ['target', 'tolerance']],
    ['not a number', target(Number.NaN), 'A03', ['target']],
    ['a tolerance that calls everything near', target(95, 51), 'A03', ['tolerance']],
    ['half a week', value(7.5), 'in-touch-live-weeks', ['value']],
    ['no such setting', value(7), 'star-sign', ['value']],
    ['numbers of two young people published', value(2), 'fewest-people-shown', ['value']],
    ['four and a half young people', value(4.5), 'fewest-people-shown', ['value']],
    ['a ceiling below one', value(0.5), 'caseload-ceiling', ['value']],
    ['a ceiling of more than anybody could support', value(201), 'caseload-ceiling', ['value']],
    ['more weeks than a year has', value(53), 'in-touch-live-weeks', ['value']],
    ['weeks without end', value(1e9), 'in-touch-live-weeks', ['value']],
    ['reviews in three years', value(25), 'plan-review-months', ['value']],
    ['thirteen weeks of one day', value(1), 'thirteen-weeks-days', ['value']],
    ['neither yes nor no', value(2), 'short-break-17-day-limit', ['value']],
    [
      'reviews further apart where the authority provides the home',
      value(9),
      'plan-review-months-authority-home',
      ['value'],
    ],
    ['the same from the other side', value(2), 'plan-review-months', ['value']],
    ['a low figure with a tolerance above its target', target(10, 11), 'D12', ['tolerance']],
    ['a high figure that nothing could miss', target(40, 40), 'A03', ['tolerance']],
    ['a mean caseload above the ceiling', target(26), 'B04', ['target']],
  ])('%s is refused, and nothing changes', async (_what, given, name, fields) => {
    const answer = await change(given, name);
    expect(answer).toMatchObject({ is: 'mistaken' });
    expect('mistakes' in answer ? answer.mistakes.map(({ field }) => field) : []).toEqual(fields);
    expect(await within(store.db, authority, settingChanges)).toEqual([]);
  });

  test.each([
    ['the last day of two years ahead', '2028-11-11', 'changed'],
    ['the day after', '2028-11-12', 'mistaken'],
    ['the year 9999', '9999-01-01', 'mistaken'],
    ['the day the Regulations began', '2011-04-01', 'changed'],
    ['the day before', '2011-03-31', 'mistaken'],
  ] as const)('from %s', async (_what, from, is) => {
    const answer = await change(target(97), 'A03', calendarDate(from));
    expect(answer.is).toBe(is);
    if ('mistakes' in answer) expect(answer.mistakes.map(({ field }) => field)).toEqual(['from']);
  });

  test('nothing is done where somebody else changed the same since it was seen', async () => {
    await change(target(97), 'A03');
    await change(target(60), 'C07');
    const overtaken = await change(target(98), 'A03', april, 'Cabinet', 0);
    expect(overtaken).toMatchObject({ is: 'overtaken', since: [{ number: 1, by: 'Marian Thorley' }] });
    expect(await lastOf()).toBe(2);
    expect(await change(target(98), 'A03', april, 'Cabinet', 1)).toEqual({ is: 'changed', number: 3 });
  });

  test('of two changes at once one is told of the other', async () => {
    const both = await Promise.all([97, 98].map((to) => change(target(to), 'A03', april, 'At once', 0)));
    expect(both.map(({ is }) => is).toSorted()).toEqual(['changed', 'overtaken']);
  });

  test('without a reason it is refused, together with its other mistakes', async () => {
    expect(await change(target(101), 'A03', april, ' ')).toMatchObject({
      mistakes: [{ field: 'reason' }, { field: 'target' }],
    });
  });

  const place = (theme: string | null, at?: number): SettingGiven => ({
    kind: 'scorecard',
    value: { theme, ...(at === undefined ? {} : { place: at }) },
  });
  const ids = async (day: string): Promise<readonly string[]> =>
    onScorecard((await populationOf(store.db, authority)).settings, calendarDate(day)).map(({ id }) => id);

  test('a figure stands on the scorecard from its day; of two changes of one day the later stands', async () => {
    await change(place('Staying in touch', 1), 'E08');
    await change(place('Staying in touch', 2), 'E08');
    expect((await ids('2026-03-31')).slice(0, 2)).toEqual(['A01', 'A02']);
    expect((await ids('2026-04-01')).slice(0, 3)).toEqual(['A01', 'E08', 'A02']);
    await change(place(null), 'E08', calendarDate('2026-05-01'));
    expect([await ids('2026-04-30'), await ids('2026-05-01')].map((of) => of.includes('E08'))).toEqual([
      true,
      false,
    ]);
  });

  test.each<[string, SettingGiven, string, RegExp]>([
    ['a figure that waits for a record', place('Workers'), 'B08', /waits for/],
    ['an id that there is not', place('Home'), 'Z99', /There is no figure "Z99"/],
    ['a theme that there is not', place('Star signs'), 'E08', /Choose a theme/],
    ['half a place', place('Home', 1.5), 'E08', /whole number/],
    ['taking off what is not on', place(null), 'E08', /does not stand on the scorecard on 1 April 2026/],
  ])('%s is refused on the scorecard', async (_what, given, name, says) => {
    expect(await change(given, name)).toMatchObject({
      is: 'mistaken',
      mistakes: [{ says: expect.stringMatching(says) }],
    });
    expect(await within(store.db, authority, settingChanges)).toEqual([]);
  });

  test('the last figure stays, also where others are taken off only later', async () => {
    const [last = '', ...others] = await ids('2026-04-01');
    for (const id of others) await change(place(null), id, calendarDate('2026-05-01'));
    expect(await ids('2026-05-01')).toEqual([last]);
    expect(await change(place(null), last)).toMatchObject({
      mistakes: [{ field: 'theme', says: expect.stringContaining('from 1 May 2026') }],
    });
    await change(place('Home'), 'E08', calendarDate('2026-05-01'));
    expect(await change(place(null), last)).toMatchObject({ is: 'changed' });
    expect(await ids('2026-05-01')).toEqual(['E08']);
  });

  test('a change can be neither altered nor deleted', async () => {
    await change(target(97), 'A03');
    for (const statement of [sql`update setting_change set reason = 'x'`, sql`delete from setting_change`])
      await expect(within(store.db, authority, (trx) => statement.execute(trx))).rejects.toThrow(
        /permission denied/,
      );
  });
});
