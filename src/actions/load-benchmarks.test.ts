import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calendarDate } from '#calendar/calendar-date.ts';
import { pointsOf, sourcesOf } from '#domain/benchmarks/published.ts';
import { revisionsOf } from '#domain/benchmarks/revisions.ts';
import type { Store } from '#store/open.ts';
import { populationOf } from '#store/population.ts';
import { publishedLoads, publishedOf, publishedValues } from '#store/published.ts';
import { within } from '#store/within.ts';
import { englandOn } from '#web/figures/england.ts';
import { engines } from '../../test/database.ts';
import {
  careLeaversTable,
  type CareLeaversRow,
  laitTable,
  neighboursTable,
  statisticsOf,
  workforceTable,
} from '../../test/statistics.ts';
import { loadBenchmarks } from './load-benchmarks.ts';

const suitable = 'Accommodation considered suitable';
const row = (year: number, place: CareLeaversRow[1], percent: number | string): CareLeaversRow => [
  year,
  place,
  '19 to 21 years',
  suitable,
  percent,
];
const release2026 = careLeaversTable(
  row(2026, 'England', 90),
  row(2026, 'Devon', 91),
  row(2025, 'England', 89), // as shipped
  row(2025, 'Devon', 87), // shipped: 89
);
const release2027 = careLeaversTable(
  row(2027, 'England', 92),
  row(2026, 'Devon', 84),
  row(2025, 'Devon', 'c'),
);

describe.each(engines)('published values that are brought in, on $engine', ({ open }) => {
  let store: Store;
  let made = 0;
  let authority = '';
  beforeAll(async () => {
    store = await open();
  });
  afterAll(() => store.close());
  beforeEach(() => {
    made += 1;
    authority = `E${String(made).padStart(8, '0')}`;
  });

  const load = (files: Readonly<Record<string, string>>, dryRun = false) =>
    loadBenchmarks(store.db, {
      authority,
      read: statisticsOf(files, calendarDate('2027-12-03')),
      by: 'Marian Thorley',
      at: '2026-12-03T09:00:00Z',
      dryRun,
    });
  const devon = async (): Promise<Readonly<Record<number, number | undefined>>> => {
    const published = await within(store.db, authority, publishedOf);
    return Object.fromEntries(
      pointsOf(published, 'suitable-19-21', '878').map(({ year, value }) => [year, value]),
    );
  };
  const values = () => within(store.db, authority, publishedValues);

  test('what is new, revised and confirmed is counted, and stands over what is shipped', async () => {
    const { load: number, files, revised } = await load({ 'a.csv': release2026 });
    expect(number).toBe(1);
    expect(files).toEqual([
      {
        file: 'a.csv',
        kind: 'accommodation',
        release: 2026,
        read: 4,
        new: 2,
        revised: 1,
        confirmed: 1,
        beside: 0,
        unchanged: 0,
      },
    ]);
    expect(revised).toEqual([
      { measure: 'suitable-19-21', area: '878', year: 2025, release: 2026, was: 89, is: 87 },
    ]);
    expect(await devon()).toMatchObject({ 2024: 78, 2025: 87, 2026: 91 });
  });

  test('the same files again change nothing', async () => {
    await load({ 'a.csv': release2026, 'sn_2026.csv': neighboursTable() });
    const before = await values();
    const again = await load({ 'renamed.csv': release2026, 'sn_2026.csv': neighboursTable() });
    expect(again).toMatchObject({ load: null, revised: [], files: [{ unchanged: 4 }, { unchanged: 11 }] });
    expect(await values()).toEqual(before);
    expect(await within(store.db, authority, publishedLoads)).toHaveLength(1);
  });

  test('a later release stands, and what the earlier one said stays, with who brought it and when', async () => {
    await load({ 'a.csv': release2026 });
    const { revised } = await load({ 'a.csv': release2027 });
    expect(revised).toMatchObject([
      { year: 2026, was: 91, is: 84 },
      { year: 2025, was: 87, is: null },
    ]);
    expect(await devon()).toMatchObject({ 2025: undefined, 2026: 84 });
    const kept = await values();
    expect(kept.filter(({ area, year }) => area === '878' && year === 2026)).toMatchObject([
      { release: 2026, value: 91, load: 1 },
      { release: 2027, value: 84, load: 2 },
    ]);
    expect(kept).toContainEqual(expect.objectContaining({ year: 2025, release: 2027, mark: 'c' }));
    expect(revisionsOf(kept).map(({ year, release, was, is }) => [year, release, was, is])).toEqual([
      [2025, 2026, 89, 87],
      [2025, 2027, 87, null],
      [2026, 2027, 91, 84],
    ]);
    expect(await within(store.db, authority, publishedLoads)).toMatchObject([
      { load: 2, by: 'Marian Thorley', at: '2026-12-03T09:00:00+00:00', files: [{ release: 2027 }] },
      { load: 1, files: [{ release: 2026 }] },
    ]);
  });

  test('an earlier release that comes later is kept beside, and changes no page', async () => {
    await load({ 'a.csv': release2027 });
    const { files, revised } = await load({ 'old.csv': release2026 });
    expect([files[0]?.beside, files[0]?.new, revised]).toEqual([2, 1, []]); // of 2026, England was not told yet
    expect(await devon()).toMatchObject({ 2025: undefined, 2026: 84 });
  });

  test('what is asked as it was known before does not know what came later', async () => {
    await load({ 'a.csv': release2026, 'sn_2026.csv': neighboursTable() });
    const asOf = (moment: string) =>
      within(store.db, authority, (trx) => publishedOf(trx, { recordedBy: moment }));
    const valueOn = async (moment: string) =>
      pointsOf(await asOf(moment), 'suitable-19-21', '878').at(-1)?.year;
    expect([await valueOn('2026-12-03T08:59:59Z'), await valueOn('2026-12-03T09:00:00Z')]).toEqual([
      2025, 2026,
    ]);
    expect((await asOf('2026-12-03T08:59:59Z')).model.year).toBe(2025);
  });

  test('a correction within a release stands over it', async () => {
    await load({ 'a.csv': release2026 });
    const { revised } = await load({ 'a.csv': release2026.replace(',91', ',90') });
    expect(revised).toMatchObject([{ area: '878', year: 2026, was: 91, is: 90 }]);
    expect(await devon()).toMatchObject({ 2026: 90 });
  });

  test('of the statistics and the tool of one release the statistics stand, and both again change nothing', async () => {
    const both = {
      'a.csv': release2026,
      'lait.csv': laitTable(
        ['CareLeaverAcc', 2026, 878, 'Devon', 70],
        ['StayingPut', 2026, 878, 'Devon', 31],
      ),
    };
    expect(await load(both)).toMatchObject({ files: [{}, { beside: 1, new: 1 }] });
    expect(await devon()).toMatchObject({ 2026: 91 });
    expect((await load(both)).load).toBeNull();
  });

  test('a model of neighbours stands from its load on', async () => {
    await load({ 'sn_2026.csv': neighboursTable() });
    const { model } = await within(store.db, authority, publishedOf);
    expect([model.year, Object.keys(model.of).length]).toEqual([2026, 11]);
    const { files } = await load({ 'sn_2024.csv': neighboursTable() });
    expect(files[0]).toMatchObject({ beside: 11 });
    expect((await within(store.db, authority, publishedOf)).model.year).toBe(2026);
  });

  test('percentages of the workforce keep their decimal, and what two releases say of them is told apart', async () => {
    await load({
      'w.csv': workforceTable([2026, 'Devon', 13.9, 24.1, 'low'], [2025, 'Devon', 14.2, 24.3, 20]),
    });
    const { revised } = await load({
      'w.csv': workforceTable([2027, 'Devon', 9, 8, 7], [2026, 'Devon', 14, 24.1, 19.5]),
    });
    expect(revised).toMatchObject([
      { measure: 'social-worker-turnover', area: '878', year: 2026, release: 2027, was: 13.9, is: 14 },
      { measure: 'social-worker-vacancy', area: '878', year: 2026, release: 2027, was: null, is: 19.5 },
    ]);
    const kept = await values();
    expect(
      kept.filter(({ year, measure }) => year === 2026 && measure === 'social-worker-turnover'),
    ).toMatchObject([
      { publication: 'workforce', release: 2026, value: 13.9 },
      { publication: 'workforce', release: 2027, value: 14 },
    ]);
    const published = await within(store.db, authority, publishedOf);
    expect(sourcesOf(published, 'social-worker-agency')).toContain(
      '; DfE, Children’s social work workforce, 2027',
    );
  });

  test('a dry run says the same and stores nothing', async () => {
    const { load: number, files } = await load({ 'a.csv': release2026 }, true);
    expect([number, files[0]?.new]).toEqual([null, 2]);
    expect(await values()).toEqual([]);
  });

  test('what the next page stands beside is what was just stored, and nobody is read anew for it', async () => {
    const day = calendarDate('2027-04-01');
    const before = await populationOf(store.db, authority);
    expect(englandOn('suitable-19-21', { population: before }, day)).toMatchObject({ year: 2025, value: 89 });
    await load({ 'a.csv': release2026 });
    const after = await populationOf(store.db, authority);
    expect(englandOn('suitable-19-21', { population: after }, day)).toMatchObject({ year: 2026, value: 90 });
    expect(after.people).toBe(before.people);
    expect(await populationOf(store.db, authority)).toBe(after);
  });

  test('nothing is half stored: what cannot be written undoes the whole load', async () => {
    const read = statisticsOf({ 'a.csv': release2026 });
    const [file] = read.files;
    if (file === undefined) throw new Error('nothing read');
    const [first] = file.values;
    if (first === undefined) throw new Error('nothing read');
    const broken = { ...file, values: [...file.values, { ...first, area: 'Nowhere', value: 900 }] };
    await expect(
      loadBenchmarks(store.db, {
        authority,
        read: { ...read, files: [broken] },
        by: 'a test',
        at: '2026-12-03T09:00:00Z',
        dryRun: false,
      }),
    ).rejects.toThrow(/check constraint/);
    expect(await within(store.db, authority, publishedLoads)).toEqual([]);
    expect(await values()).toEqual([]);
  });

  test('another authority sees none of it, and nothing can be altered or deleted', async () => {
    await load({ 'a.csv': release2026, 'sn_2026.csv': neighboursTable() });
    expect(await within(store.db, 'E99999999', publishedValues)).toEqual([]);
    expect(await within(store.db, 'E99999999', publishedLoads)).toEqual([]);
    for (const statement of [
      sql`update published_value set value = 1`,
      sql`delete from published_value`,
      sql`delete from published_load`,
      sql`update neighbour_model set model_year = 2027`,
    ])
      await expect(within(store.db, authority, (trx) => statement.execute(trx))).rejects.toThrow(
        /permission denied/,
      );
  });
});
