import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import { measure } from '#domain/indicators/measure.ts';
import { allFrozenLines, changedSince, freezesOf, frozenFigures, frozenLines } from '#store/frozen.ts';
import type { Store } from '#store/open.ts';
import { populationOf } from '#store/population.ts';
import { within } from '#store/within.ts';
import { engines } from '../../test/database.ts';
import { extractionOf, identity, leavingCare, snapshot } from '../../test/extraction.ts';
import { dueToFreeze } from './due-to-freeze.ts';
import { digestOf, freezeFigures } from './freeze-figures.ts';
import { importExtracts } from './import-extracts.ts';

const by = 'a tester';
const today = calendarDate('2026-11-11');
const september = calendarDate('2026-09-30');

/** Two former relevant young people of 19 on List 9 of a day, one of whom has a plan. */
const list9 = (on: string, plans: readonly (string | null)[]) =>
  snapshot(
    'annex-a',
    'List 9',
    on,
    plans.flatMap((plan, at) => [
      identity(`C${at}`, { born: calendarDate('2007-05-01') }),
      leavingCare(`C${at}`, { planOn: plan === null ? null : calendarDate(plan) }),
    ]),
  );

describe.each(engines)('figures that are frozen, on $engine', ({ open }) => {
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
    await bring('2026-10-01T09:00:00Z', '2026-09-30', ['2026-08-01', null]);
  });

  async function bring(at: string, on: string, plans: readonly (string | null)[]): Promise<void> {
    const extraction = extractionOf([list9(on, plans)]);
    const result = await importExtracts(store.db, { extraction, authority, by, at, dryRun: false });
    if (result.is !== 'imported') throw new Error(result.says);
  }
  const freeze = (asAt = september, note = '') =>
    freezeFigures(store.db, { authority, asAt, today, by, at: '2026-10-02T08:00:00Z', note });
  const here = <T>(work: Parameters<typeof within<T>>[2]): Promise<T> => within(store.db, authority, work);

  test('asked for three times at once without a note, a day is frozen once', async () => {
    const done = await Promise.all([freeze(), freeze(), freeze()]);
    expect(done.map(({ is }) => is).toSorted()).toEqual(['frozen', 'frozen-before', 'frozen-before']);
    expect(await here(freezesOf)).toHaveLength(1);
  });

  test('all of them are kept, with number, splits and everyone behind them', async () => {
    expect(await freeze()).toMatchObject({ is: 'frozen', freeze: 1, figures: indicators.length });
    const figures = await here((trx) => frozenFigures(trx, 1));
    expect(figures.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id).toSorted());
    const plan = figures.find(({ id }) => id === 'C06');
    expect(plan).toMatchObject({
      numerator: 1,
      denominator: 2,
      value: 50,
      target: { value: 100, by: 'law' },
    });
    expect(plan?.splits.find(({ by: split }) => split === 'age-band')?.groups).toMatchObject([
      { group: '18-20', numerator: 1, denominator: 2 },
    ]);
    const lines = await here((trx) => frozenLines(trx, 1, 'C06'));
    expect(lines.map(({ child, is, because }) => [child, is, because[0]?.slice(0, 32)])).toEqual([
      ['C0', 'met', 'Plan or review of 1 August 2026,'],
      ['C1', 'not-met', 'No plan or review recorded, as A'],
    ]);
  });

  test('they stay as they were when the records change, and it is told which import changed whom', async () => {
    await freeze();
    await bring('2026-10-20T09:00:00Z', '2026-09-30', ['2026-08-01', '2026-09-15']);
    const now = measure(
      indicators.find(({ id }) => id === 'C06') ?? expect.fail('no C06'),
      await populationOf(store.db, authority),
      september,
    );
    expect([now.numerator, now.denominator]).toEqual([2, 2]);
    const [figure] = (await here((trx) => frozenFigures(trx, 1))).filter(({ id }) => id === 'C06');
    expect([figure?.numerator, figure?.denominator]).toEqual([1, 2]);
    const changed = await here((trx) => changedSince(trx, ['C0', 'C1'], '2026-10-02T08:00:00Z'));
    expect(changed).toMatchObject([{ child: 'C1', import: 2, by, kinds: ['leaving-care'] }]);
  });

  test('neither figures nor what is said of them can be changed or deleted', async () => {
    await freeze();
    for (const statement of [
      sql`update frozen_figure set figure = '{}'`,
      sql`delete from frozen_figure`,
      sql`update figure_freeze set note = 'otherwise'`,
      sql`delete from figure_freeze`,
    ]) {
      await expect(here((trx) => statement.execute(trx))).rejects.toThrow(/permission denied/);
    }
  });

  test('the digest is of what is kept', async () => {
    const frozen = await freeze();
    const figures = await here((trx) => frozenFigures(trx, 1));
    const lines = await here((trx) => allFrozenLines(trx, 1));
    expect(figures).toHaveLength(lines.size);
    const [kept] = await here(freezesOf);
    expect(frozen).toMatchObject({ digest: kept?.digest });
    expect(kept?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(digestOf([{ indicator: 'A01', figure: '{}', lines: '[]' }])).not.toBe(
      digestOf([{ indicator: 'A01', figure: '{}', lines: '[1]' }]),
    );
  });

  test('a day is frozen once; again with a note, and the first stays', async () => {
    await freeze();
    expect(await freeze()).toEqual({ is: 'frozen-before', freeze: 1 });
    expect(await freeze(september, 'September again, after the late extract')).toMatchObject({ freeze: 2 });
    expect((await here(freezesOf)).map(({ freeze: id, note }) => [id, note])).toEqual([
      [2, 'September again, after the late extract'],
      [1, ''],
    ]);
  });

  test.each([
    ['the day the records begin', '2026-09-30', 'frozen'],
    ['the day before', '2026-09-29', 'before-records'],
    ['the day after the newest extract', '2026-10-01', 'beyond-extracts'],
    ['today', '2026-11-11', 'beyond-extracts'],
    ['tomorrow', '2026-11-12', 'to-come'],
  ])('%s: %s is %s', async (_day, asAt, is) => {
    expect(await freeze(calendarDate(asAt))).toMatchObject({ is });
  });

  test('due are the month-ends that extracts reach and nobody froze, from the first frozen one on', async () => {
    await bring('2026-11-05T09:00:00Z', '2026-10-31', ['2026-08-01', null]);
    const due = (since?: string) =>
      dueToFreeze(store.db, authority, today, since === undefined ? undefined : calendarDate(since));
    expect(await due()).toEqual(['2026-10-31']);
    expect(await due('2026-01-01')).toEqual(['2026-09-30', '2026-10-31']);
    await freeze();
    expect(await due()).toEqual(['2026-10-31']);
    await freeze(calendarDate('2026-10-31'));
    expect(await due()).toEqual([]);
  });

  test('another authority sees none of it', async () => {
    await freeze();
    expect(await within(store.db, 'E99999999', freezesOf)).toEqual([]);
  });
});
