import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '#store/open.ts';
import { populationOf } from '#store/population.ts';
import { readPopulation } from '../../src/cli/extracts.ts';
import { csv, folderOf, headers, waymark } from '../command-line.ts';
import { annexAWorkbook } from './annex-a-lists.ts';
import { measured } from './figures.ts';
import { sevenMonths } from './seven-months-of-ssd.ts';
import { twoYears } from './two-years-of-returns.ts';

const base = mkdtempSync(path.join(tmpdir(), 'waymark-parity-'));
const here = process.cwd();
afterAll(() => {
  process.chdir(here);
  rmSync(base, { recursive: true, force: true });
});
const folder = path.join(base, 'demonstration');
const env = { WAYMARK_DATA: path.join(base, 'store') };
const size = ['--young-people', '60', '--looked-after', '80', '--seed', '5', '--as-at', '2026-10-31'];

interface ImportDocument {
  readonly import: number | null;
  readonly applied: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly read: number;
    readonly new: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly refused: number;
  }[];
  readonly findings: readonly object[];
  readonly refusedFile: string | null;
}

let first: ImportDocument;

beforeAll(async () => {
  process.chdir(base); // refused rows are written where the command is run
  expect((await waymark(['demo', folder, ...size])).code).toBe(0);
  const { code, out, err } = await waymark(['import', folder, '--json'], env);
  expect([code === 0 || code === 1, err.includes('wrong')]).toEqual([true, false]);
  first = JSON.parse(out) as ImportDocument;
}, 300_000);

const sum = (files: ImportDocument['files'], key: 'new' | 'changed' | 'unchanged' | 'refused' | 'read') =>
  files.reduce((total, file) => total + file[key], 0);

describe('a demonstration county in the store', () => {
  test('an import says its id, what it did file by file, and where refused rows are', () => {
    expect(Object.keys(first)).toEqual(['import', 'applied', 'files', 'findings', 'refusedFile']);
    expect(Object.keys(first.files[0] ?? {})).toEqual([
      'file',
      'kind',
      'table',
      'year',
      'extracted',
      'read',
      'new',
      'changed',
      'unchanged',
      'refused',
    ]);
    expect(first.applied).toBe(true);
    for (const file of first.files)
      expect([file.file, file.new + file.changed + file.unchanged + file.refused]).toEqual([
        file.file,
        file.read,
      ]);
  });

  test.each(['2026-10-31', '2026-03-31', '2025-09-30'])(
    'as at %s every figure from the store is the folder’s',
    async (day) => {
      const stored = await measured(['--as-at', day], env);
      const read = await measured([folder, '--as-at', day]);
      expect(stored.authority).toBe(read.authority);
      expect(stored.results).toEqual(read.results);
    },
    120_000,
  );

  test.each(['locality', 'worker', 'category'])(
    'and by %s',
    async (by) => {
      const stored = await measured(['--as-at', '2026-10-31', '--by', by], env);
      const read = await measured([folder, '--by', by]);
      expect(stored.results).toEqual(read.results);
    },
    120_000,
  );

  test('person and explain say of everyone what the folder says', async () => {
    const header = readFileSync(path.join(folder, 'ssda903/2025-26/header.csv'), 'utf8').trim().split('\n');
    for (const child of header.slice(1, 4).map((line) => line.split(',')[0]?.replaceAll('"', '') ?? '')) {
      const stored = await waymark(['person', child, '--as-at', '2026-10-31', '--json'], env);
      const read = await waymark(['person', child, folder, '--as-at', '2026-10-31', '--json']);
      expect(JSON.parse(stored.out)).toEqual(JSON.parse(read.out));
    }
  }, 120_000);

  test('the same files again change nothing', async () => {
    const before = await measured(['--as-at', '2026-10-31'], env);
    const { out } = await waymark(['import', folder, '--json'], env);
    const again = JSON.parse(out) as ImportDocument;
    expect([sum(again.files, 'new'), sum(again.files, 'changed')]).toEqual([0, 0]);
    expect([sum(again.files, 'read'), sum(again.files, 'refused')]).toEqual([
      sum(first.files, 'read'),
      sum(first.files, 'refused'),
    ]);
    expect(await measured(['--as-at', '2026-10-31'], env)).toEqual(before);
  }, 120_000);
});

describe('the same, brought in part by part', () => {
  test('in whatever order, the figures are those of the folder', async () => {
    const parts = { WAYMARK_DATA: path.join(base, 'parts') };
    const settings = path.join(folder, 'waymark.json');
    for (const part of ['annex-a', 'ssda903/2025-26', 'ssd', 'ssda903/2024-25']) {
      const { code, err } = await waymark(['import', path.join(folder, part), settings, '--json'], parts);
      expect([part, code < 2, err.includes('wrong')]).toEqual([part, true, false]);
    }
    for (const by of ['locality', 'category']) {
      const stored = await measured(['--as-at', '2026-10-31', '--by', by], parts);
      const read = await measured([folder, '--by', by]);
      expect(stored.results).toEqual(read.results);
    }
  }, 240_000);

  test.each([
    ['two returns', twoYears, '2026-03-31'],
    ['one Annex A', annexAWorkbook, '2026-10-31'],
    ['seven months of the dataset', sevenMonths, '2026-10-31'],
    ['all three at once', { ...twoYears, ...sevenMonths, ...annexAWorkbook }, '2026-10-31'],
  ])(
    '%s: the store’s figures are the folder’s',
    async (name, files, day) => {
      const own = { WAYMARK_DATA: path.join(base, name) };
      const small = folderOf(files);
      expect((await waymark(['import', small], own)).code).toBe(0);
      const stored = await measured(['--as-at', day, '--by', 'category'], own);
      const read = await measured([small, '--as-at', day, '--by', 'category']);
      expect(stored.results).toEqual(read.results);
    },
    120_000,
  );

  test('months that arrive one by one, the newest first', async () => {
    const own = { WAYMARK_DATA: path.join(base, 'backwards') };
    const small = folderOf(sevenMonths);
    const months = readdirSync(path.join(small, 'ssd')).toSorted().toReversed();
    for (const month of months) {
      const given = [path.join(small, 'ssd', month), path.join(small, 'waymark.json')];
      expect([month, (await waymark(['import', ...given], own)).code]).toEqual([month, 0]);
    }
    for (const day of ['2026-10-31', '2026-07-15']) {
      const stored = await measured(['--as-at', day, '--by', 'worker'], own);
      expect(stored.results).toEqual((await measured([small, '--as-at', day, '--by', 'worker'])).results);
    }
  }, 120_000);
});

describe('what no figure and no page shows', () => {
  test('comes out of the store as the folder tells it', async () => {
    const own = { WAYMARK_DATA: path.join(base, 'permanence') };
    const decision = 'CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED';
    const small = folderOf({
      'waymark.json': JSON.stringify({ authority: 'E10000008', teams: [] }),
      'ssda903/2025-26/header.csv': csv(
        headers.header,
        'P1,F,03/05/2009,WBRI,UN3,1,01/03/2026',
        'P2,F,03/05/2010,WBRI,UN3,0,',
      ),
      'ssda903/2025-26/oc3.csv': csv(headers.oc3, 'P1,03/05/2009,NO,0,0', 'P2,03/05/2010,NO,,'),
      'ssda903/2025-26/placed.csv': csv(decision, 'P1,03/05/2009,01/05/2024,,'),
      'ssda903/2026-27/placed.csv': csv(decision, 'P1,03/05/2009,01/05/2024,02/05/2026,RD4'),
      'ssda903/2026-27/ad1.csv': csv(
        'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR',
        'P2,03/05/2010,01/05/2025,,0,2,FF,L12',
        'P9,03/05/2020,01/05/2025,02/05/2025,1,1,M1,L0', // in no other table
      ),
      'ssda903/2026-27/prev_perm.csv': csv('CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM', 'P1,,P2,WAL,ZZ/ZZ/2015'),
      'ssda903/2026-27/dolo.csv': csv(
        'CHILD,DOB,DOLO_START,DOLO_END',
        'P1,03/05/2009,03/06/2026,',
        'P1,03/05/2009,01/05/2026,02/06/2026',
      ),
    });
    expect((await waymark(['import', small], own)).code).toBe(0);
    const store = await openStore({ folder: own.WAYMARK_DATA });
    const stored = await populationOf(store.db, 'E10000008');
    await store.close();
    const { population } = await readPopulation(small, { authority: undefined, extractDate: undefined });
    expect(stored.people).toStrictEqual(population.people);
    const [first, second, ...others] = stored.people;
    expect([first?.identity.childBorn, second?.identity.childBorn, others]).toEqual([
      '2026-03-01',
      undefined,
      [],
    ]);
    expect(first?.adoptionDecisions).toMatchObject([{ on: '2024-05-01', ceasedOn: '2026-05-02' }]);
    expect(first?.previousPermanence).toMatchObject([{ born: null, orderDate: 'ZZ/ZZ/2015' }]);
    expect(first?.libertyOrders).toMatchObject([{ to: '2026-06-02' }, { from: '2026-06-03', to: null }]);
    expect(second?.adoptions).toMatchObject([{ matchedOn: null, byFosterCarers: false, adopters: 2 }]);
    const notKnown = stored.people.flatMap(({ birthdayRecords }) => birthdayRecords);
    expect(notKnown.map((record) => [record.activityNotKnown, record.homeNotKnown])).toEqual([
      [true, true],
      [null, null],
    ]);
  }, 120_000);
});

describe('the demonstration', () => {
  test('the same seed, size and day give the same bytes', async () => {
    const again = path.join(base, 'again');
    expect((await waymark(['demo', again, ...size])).code).toBe(0);
    const files = (root: string) =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
        .toSorted();
    expect(files(again)).toEqual(files(folder));
    for (const name of files(again))
      expect([
        name,
        readFileSync(path.join(again, name)).equals(readFileSync(path.join(folder, name))),
      ]).toEqual([name, true]);
  }, 120_000);

  test('another seed gives other people', async () => {
    const other = path.join(base, 'other');
    await waymark(['demo', other, ...size.map((word) => (word === '5' ? '6' : word))]);
    const header = 'ssda903/2025-26/header.csv';
    expect(readFileSync(path.join(other, header), 'utf8')).not.toBe(
      readFileSync(path.join(folder, header), 'utf8'),
    );
  }, 120_000);

  test('a folder that holds anything is left alone', async () => {
    const { code, out, err } = await waymark(['demo', folder, ...size]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('is not empty');
  });

  test('any subset of its files is read', async () => {
    for (const part of [
      'ssda903/2024-25',
      'ssda903/2025-26',
      'ssda903/2025-26/oc3.csv',
      'annex-a',
      'annex-a/2026-10-31.xlsx',
      'ssd/2026-10-31',
      'ssd/2026-10-31/ssd_care_leavers.csv',
    ]) {
      const { results } = await measured([path.join(folder, part)]);
      expect([part, results.length]).toEqual([part, 140]);
    }
  }, 120_000);
});
