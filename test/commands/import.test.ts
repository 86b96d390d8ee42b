import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { csv, folderOf, headers, waymark } from '../command-line.ts';

/** Runs import in a store and a working folder of its own. */
async function inOwnPlace<T>(work: (env: Record<string, string>, place: string) => Promise<T>): Promise<T> {
  const place = mkdtempSync(path.join(tmpdir(), 'waymark-place-'));
  const before = process.cwd();
  process.chdir(place); // refused rows are written where the person stands
  onTestFinished(() => {
    process.chdir(before);
    rmSync(place, { recursive: true, force: true });
  });
  return work({ WAYMARK_DATA: path.join(place, 'store') }, place);
}

const person = csv(headers.header, 'C1,M,10/03/2008,WBRI,UN3,,');

test('rows that two files contradict are written out with their cells and the reason, formulas inert', async () => {
  await inOwnPlace(async (env, place) => {
    const folder = folderOf({
      '2025-26/header.csv': person,
      '2025-26/episodes.csv': csv(
        headers.episodes,
        'C1,01/01/2023,S,C2,N1,U6,PR1,01/06/2025,E5,,,,=cmd()',
        'C1,01/02/2024,S,C2,N1,U6,PR1,,,,,,=cmd()',
      ),
    });
    const { code, out } = await waymark(['import', folder, '--authority', 'E10000099', '--json'], env);
    expect(code).toBe(1);
    const { applied, files, refusedFile } = JSON.parse(out) as {
      applied: boolean;
      files: readonly { table: string; read: number; new: number; refused: number }[];
      refusedFile: string;
    };
    expect(applied).toBe(true);
    expect(files.find(({ table }) => table === 'Episodes')).toMatchObject({ read: 2, new: 1, refused: 1 });
    const written = readFileSync(path.join(place, refusedFile), 'utf8').trim().split('\r\n');
    expect(written).toHaveLength(2);
    expect(written[0]).toBe(`${headers.episodes},WHY_REFUSED`);
    expect(written[1]).toMatch(/^C1,01\/02\/2024,S,C2,N1,U6,PR1,,,,,,'=cmd\(\),/);
  });
});

test('refused rows never overwrite those that somebody may be mending', async () => {
  await inOwnPlace(async (env, place) => {
    const folder = folderOf({ '2025-26/header.csv': person + person.split('\n')[1] });
    const importing = ['import', folder, '--authority', 'E10000008', '--json'];
    const refusedBy = async (store: string): Promise<unknown> =>
      JSON.parse((await waymark(importing, { ...env, WAYMARK_DATA: path.join(place, store) })).out)
        .refusedFile;
    expect(await refusedBy('one')).toBe(path.join('waymark-refused-1', '2025-26', 'header.csv'));
    expect(await refusedBy('two')).toBe(path.join('waymark-refused-1-2', '2025-26', 'header.csv'));
  });
});

test('a place that cannot be written to is told, and is no fault of the program: exit code 2', async () => {
  await inOwnPlace(async (_env, place) => {
    const file = path.join(place, 'a-file');
    writeFileSync(file, '');
    const folder = folderOf({ '2025-26/header.csv': person });
    const { code, err } = await waymark(['import', folder, '--authority', 'E10000008'], {
      WAYMARK_DATA: path.join(file, 'store'),
    });
    expect(code).toBe(2);
    expect(err).toContain(`${path.join(file, 'store')}: part of that path is a file, not a folder.`);
  });
});

test('without an authority nothing is imported: exit code 2', async () => {
  await inOwnPlace(async (env) => {
    const { code, err } = await waymark(['import', folderOf({ '2025-26/header.csv': person })], env);
    expect(code).toBe(2);
    expect(err).toContain('--authority');
  });
});

test('a dry run says what it would do and writes nothing', async () => {
  await inOwnPlace(async (env) => {
    const folder = folderOf({ '2025-26/header.csv': person });
    const args = ['import', folder, '--authority', 'E10000099', '--json'];
    const dry = JSON.parse((await waymark([...args, '--dry-run'], env)).out) as {
      import: null;
      applied: boolean;
    };
    expect([dry.import, dry.applied]).toEqual([null, false]);
    const { code, err } = await waymark(['measure'], env);
    expect([code, err]).toEqual([2, 'Nothing has been imported yet: import a folder first, or name one.\n']);
  });
});

test('an import that is withdrawn leaves nothing of itself', async () => {
  await inOwnPlace(async (env) => {
    await waymark(['import', folderOf({ '2025-26/header.csv': person }), '--authority', 'E10000099'], env);
    expect((await waymark(['person', 'C1'], env)).code).toBe(0);
    const { out } = await waymark(['import', '--withdraw', '1', '--json'], env);
    expect(JSON.parse(out)).toEqual({ withdrawn: 1, closed: 1, reopened: 0 });
    expect((await waymark(['person', 'C1'], env)).code).toBe(2);
    const listed = JSON.parse((await waymark(['import', '--list', '--json'], env)).out) as {
      imports: readonly { import: number; withdrawn: object | null }[];
    };
    expect(listed.imports.map((one) => [one.import, one.withdrawn !== null])).toEqual([[1, true]]);
    expect((await waymark(['import', '--withdraw', '7'], env)).code).toBe(2);
  });
});

test('a row that was refused is mended and sent back, and stands then as it was written', async () => {
  await inOwnPlace(async (env, place) => {
    const folder = folderOf({
      'waymark.json': '{"authority": "E10000099", "demonstration": true}',
      '2025-26/header.csv': person,
      '2025-26/episodes.csv': csv(
        headers.episodes,
        'C1,01/01/2023,S,C2,N1,U6,PR1,01/06/2025,E5,,,,',
        'C1,01/02/2024,S,C2,N1,U6,PR1,,,,,,=1',
      ),
    });
    const { refusedFile } = JSON.parse((await waymark(['import', folder, '--json'], env)).out) as {
      refusedFile: string;
    };
    const file = path.join(place, refusedFile, '2025-26/episodes.csv');
    writeFileSync(file, readFileSync(file, 'utf8').replace('01/02/2024', '01/07/2025'));
    const again = await waymark(['import', path.join(place, refusedFile), '--json'], env);
    expect([again.code, again.err]).toEqual([0, 'reading…\ncomparing…\nwriting…\n']);
    const { files } = JSON.parse(again.out) as { files: readonly { table: string; new: number }[] };
    expect(files).toMatchObject([{ table: 'Episodes', new: 1 }]);
  });
});
