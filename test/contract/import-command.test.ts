import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { csv, folderOf, headers, waymark } from '../command-line.ts';
import { annexAWorkbook } from './annex-a-lists.ts';
import { countsOf, measured } from './figures.ts';
import { sevenMonths } from './seven-months-of-ssd.ts';

/** Refused rows are written where the command is run: each test runs in a folder of its own. */
const here = process.cwd();
const made: string[] = [];
let env: Readonly<Record<string, string>> = {};
beforeEach(() => {
  const own = mkdtempSync(path.join(tmpdir(), 'waymark-import-'));
  made.push(own);
  process.chdir(own);
  env = { WAYMARK_DATA: path.join(own, 'store') };
});
afterEach(() => process.chdir(here));
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const ours = ['--authority', 'E10000008', '--json'];
const read = async (args: readonly string[]): Promise<unknown> => JSON.parse((await waymark(args, env)).out);

const faulty = {
  '2025-26/header.csv': csv(headers.header, 'C1,M,10/03/2008,WBRI,UN3,,'),
  '2025-26/episodes.csv': csv(
    headers.episodes,
    'C1,01/01/2025,S,C2,N1,U6,PR1,,,,,,',
    'C1,01/06/2025,P,C2,N1,U4,PR1,,,"=HYPERLINK(""x"")",+1,@SUM(A1),-',
  ),
};

describe('a row that is refused', () => {
  test('exit code 1; a file of it to mend, in which no formula runs', async () => {
    const { code, out } = await waymark(['import', folderOf(faulty), ...ours], env);
    const told = JSON.parse(out) as { refusedFile: string };
    expect(code).toBe(1);
    expect(told).toMatchObject({
      import: 1,
      applied: true,
      files: [
        { table: 'Episodes', read: 2, new: 1, changed: 0, unchanged: 0, refused: 1 },
        { table: 'Header', read: 1, new: 1, changed: 0, unchanged: 0, refused: 0 },
      ],
    });
    expect(readFileSync(told.refusedFile, 'utf8').split('\r\n')[1]).toMatch(
      /^C1,01\/06\/2025,P,C2,N1,U4,PR1,,,"'=HYPERLINK\(""x""\)",\+1,'@SUM\(A1\),-,/,
    );
  });

  test('mended and sent again it is taken, and what was taken before stays', async () => {
    await waymark(['import', folderOf(faulty), ...ours], env);
    const mended = csv(
      headers.episodes,
      'C1,01/01/2025,S,C2,N1,U6,PR1,01/06/2025,X1,,,,',
      'C1,01/06/2025,P,C2,N1,U4,PR1,,,,,,',
    );
    const again = await waymark(['import', folderOf({ '2025-26/episodes.csv': mended }), ...ours], env);
    expect([again.code, JSON.parse(again.out)]).toMatchObject([
      0,
      { import: 2, files: [{ read: 2, new: 1, changed: 1, unchanged: 0, refused: 0 }] },
    ]);
    expect(await read(['explain', 'C1', '--indicator', 'J08', '--as-at', '2026-03-31', '--json'])).toMatchObject({
      is: 'not-met',
    });
  }); // prettier-ignore

  test('only the refused rows, sent again by themselves, take nothing away', async () => {
    const first = await waymark(
      [
        'import',
        folderOf({
          '2025-26/header.csv': csv(
            headers.header,
            'C1,M,10/03/2009,WBRI,UN3,,',
            'C2,F,10/03/2009,WBRI,UN3,,',
          ),
          '2025-26/episodes.csv': csv(
            headers.episodes,
            'C1,01/01/2020,S,C2,N1,U6,PR1,,,,,,',
            ',01/01/2020,S,C2,N1,U6,PR1,,,,,,',
          ),
        }),
        ...ours,
      ],
      env,
    );
    expect(first.code).toBe(1);
    const { refusedFile } = JSON.parse(first.out) as { refusedFile: string };
    writeFileSync(refusedFile, readFileSync(refusedFile, 'utf8').replace('\r\n,', '\r\nC2,'));
    expect((await waymark(['import', refusedFile, ...ours], env)).code).toBe(0);
    for (const child of ['C1', 'C2'])
      expect(await read(['person', child, '--as-at', '2026-03-31', '--json'])).toMatchObject({
        child,
        category: { code: 'E', since: '2025-03-10' },
      });
  });

  test('nothing refused: exit code 0 and no file', async () => {
    const { code, out } = await waymark(['import', folderOf(annexAWorkbook), '--json'], env);
    expect([code, JSON.parse(out)]).toMatchObject([0, { import: 1, refusedFile: null }]);
    expect(existsSync('waymark-refused-1')).toBe(false);
  });
});

describe('an import', () => {
  test('without an authority, or with nothing to read, is wrong use and leaves nothing', async () => {
    const folder = folderOf({ '2025-26/header.csv': csv(headers.header, 'C1,M,10/03/2008,WBRI,UN3,,') });
    const { code, out, err } = await waymark(['import', folder, '--json'], env);
    expect([code, out, err.includes('--authority')]).toEqual([2, '', true]);
    expect((await waymark(['import', folderOf({}), ...ours], env)).code).toBe(2);
    expect((await waymark(['measure', '--json'], env)).code).toBe(2);
  });

  test('tried dry changes nothing, and counts as the real one does', async () => {
    const folder = folderOf(annexAWorkbook);
    const dry = await read(['import', folder, '--dry-run', '--json']);
    expect(dry).toMatchObject({ import: null, applied: false });
    expect((await waymark(['measure', '--as-at', '2026-10-31'], env)).code).toBe(2);
    const real = await read(['import', folder, '--json']);
    expect(real).toMatchObject({ import: 1, applied: true, files: (dry as { files: object[] }).files });
  });

  test('withdrawn restores what was known before; later imports that stand on the same rows keep theirs', async () => {
    const older = { 'waymark.json': sevenMonths['waymark.json'] ?? '', ...monthOf('2026-09-30') };
    const newer = { 'waymark.json': sevenMonths['waymark.json'] ?? '', ...monthOf('2026-10-31') };
    const asked = ['--as-at', '2026-10-31', '--by', 'category'];
    const only = async (files: Readonly<Record<string, string>>) =>
      (await measured([folderOf(files), ...asked])).results;

    await waymark(['import', folderOf(older), '--json'], env);
    const before = await measured(asked, env);
    expect(before.results).toEqual(await only(older));
    await waymark(['import', folderOf(newer), '--json'], env);
    expect((await measured(asked, env)).results).toEqual(await only({ ...older, ...newer }));

    expect((await waymark(['import', '--withdraw', '2'], env)).code).toBe(0);
    expect((await measured(asked, env)).results).toEqual(before.results);
    await waymark(['import', folderOf(newer), '--json'], env);
    expect((await waymark(['import', '--withdraw', '1'], env)).code).toBe(0);
    expect((await measured(asked, env)).results).toEqual(await only(newer));

    const list = await read(['import', '--list', '--json']);
    const { imports } = list as { imports: readonly { import: number; withdrawn: object | null }[] };
    expect(imports.map((one) => [one.import, one.withdrawn === null])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ]);
  }, 60_000);

  test.each(['7', 'one', ''])('--withdraw %j: there is none: exit code 2, one sentence', async (id) => {
    await waymark(['import', folderOf(annexAWorkbook)], env);
    const { code, out, err } = await waymark(['import', '--withdraw', id], env);
    expect([code, out, err.trim().split('\n').length]).toEqual([2, '', 1]);
  });

  test('killed half way leaves the store as before, and can be done again', async () => {
    await waymark(['import', folderOf(annexAWorkbook), '--json'], env);
    const before = countsOf(await measured(['--as-at', '2026-10-31'], env));
    const folder = folderOf(sevenMonths);
    const child = spawn(
      process.execPath,
      [path.join(here, 'src/cli/main.ts'), 'import', folder, '--json'],
      { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const gone = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
    child.stderr.on('data', (text: Buffer) => {
      if (text.toString().includes('writing')) child.kill('SIGKILL');
    });
    expect(await gone).toBe('SIGKILL');
    expect(countsOf(await measured(['--as-at', '2026-10-31'], env))).toEqual(before);
    expect((await waymark(['import', folder, '--json'], env)).code).toBe(0);
    const { A12 } = countsOf(await measured(['--as-at', '2026-10-31'], env));
    expect(A12?.[0]).toBe(4);
  }, 60_000); // prettier-ignore
});

function monthOf(day: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(sevenMonths).filter(([name]) => name.includes(`/${day}/`)));
}
