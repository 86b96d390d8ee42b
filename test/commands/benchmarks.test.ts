import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf, waymark } from '../command-line.ts';
import { careLeaversTable } from '../statistics.ts';

// Years that had ended when this was written: the command asks the clock which may be published.
const eet = 'Total in education, employment or training';
const of2025 = careLeaversTable(
  [2025, 'England', '17 to 18 years', eet, 64],
  [2025, 'Devon', '17 to 18 years', eet, 1], // an invented number
);

let own: string;
const env = (): Record<string, string> => ({ WAYMARK_DATA: path.join(own, 'store') });
const benchmarks = (...args: readonly string[]) =>
  waymark(['benchmarks', ...args, '--authority', 'E10000008'], env());
beforeAll(() => {
  own = mkdtempSync(path.join(tmpdir(), 'waymark-benchmarks-'));
});
afterAll(() => rmSync(own, { recursive: true, force: true }));

test.each([
  [[], /Say a folder or files\. Use: benchmarks/],
  [['--list', 'a.csv'], /--list stands alone/],
  [['nowhere'], /nowhere: there is no such file or folder/],
])('%j is refused in a sentence', async (args, says) => {
  const { code, out, err } = await benchmarks(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(says);
});

test('without records, and without being told whose it is, nothing is stored', async () => {
  const { code, err } = await waymark(['benchmarks', folderOf({ 'a.csv': of2025 })], env());
  expect([code, err]).toEqual([
    2,
    'Nothing has been imported yet: import your records first, or give --authority.\n',
  ]);
});

test('a folder without any of the tables is refused, and says what it holds instead', async () => {
  const { code, err } = await benchmarks(folderOf({ 'notes.txt': 'x' }));
  expect([code, err]).toEqual([2, 'There is nothing to bring in. notes.txt: It is not a CSV file.\n']);
});

test('what is not as expected is told with file, row, column and value; nothing is stored', async () => {
  const folder = folderOf({
    'a.csv': of2025.replace(',64', ',sixty'),
    'b.csv': of2025.replace('breakdown', 'activity'),
  });
  const { code, out, err } = await benchmarks(folder);
  expect([code, err]).toEqual([2, 'Nothing was stored: the files are not as they are expected to be.\n']);
  expect(out).toMatch(
    /^Not as expected:\n {2}a\.csv, row 2, care_leaver_percent: “sixty” is not a whole percentage from 0 to 100, nor c, k, x, z or -\.\n {2}b\.csv, row 1, activity: is not a column/,
  );
  const { out: json } = await benchmarks(folder, '--json');
  expect(JSON.parse(json)).toMatchObject({
    load: null,
    applied: false,
    findings: [{ file: 'a.csv', row: 2, column: 'care_leaver_percent', value: 'sixty' }, {}, {}],
  });
  expect(JSON.parse((await benchmarks('--list', '--json')).out)).toEqual({ loads: [], revisions: [] });
});

test('a dry run, the bringing in, the same again, and the list', async () => {
  const folder = folderOf({ 'a.csv': of2025, 'notes.txt': 'x' });
  expect((await benchmarks(folder, '--dry-run')).out).toContain('Nothing was stored: this is what would be.');
  const { code, out } = await benchmarks(folder);
  expect(code).toBe(0);
  expect(out).toMatch(/a\.csv +activity +2025 +2 +0 +1 +1 +0 +0\n/);
  expect(out).toContain('Stored, as number 1. Figures stand beside it from the next page on.');
  expect(out).toMatch(
    /Published otherwise than before:\n {2}Devon, Care leavers aged 17 to 18 in education, employment or training, year to 31 March 2025: \d\d%, since the release of 2025 1%\./,
  );
  expect(out).toContain('Not read: notes.txt. It is not a CSV file.');
  const again = await benchmarks(folder);
  expect([again.code, again.out]).toEqual([
    0,
    expect.stringContaining('All of it was stored before: nothing changed.'),
  ]);
  expect(JSON.parse((await benchmarks(folder, '--json')).out)).toMatchObject({
    load: null,
    applied: false,
    files: [{ file: 'a.csv', kind: 'activity', release: 2025, read: 2, unchanged: 2 }],
    revised: [],
    aside: [{ file: 'notes.txt' }],
    findings: [],
  });
  expect(JSON.parse((await benchmarks('--list', '--json')).out)).toMatchObject({
    loads: [{ load: 1, files: [{ kind: 'activity', release: 2025 }] }],
    revisions: [{ measure: 'eet-17-18', area: '878', year: 2025, release: 2025, is: 1 }],
  });
  expect((await benchmarks('--list')).out).toMatch(/1 +2\S+ +\S+ +activity 2025\nTold otherwise/);
});
