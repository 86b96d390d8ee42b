import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { csv, folderOf, headers } from './command-line.ts';

const root = path.resolve(import.meta.dirname, '..');

test('the pack, installed in an empty folder, checks a return: as a command and from a program', () => {
  const place = mkdtempSync(path.join(tmpdir(), 'waymark-pack-'));
  onTestFinished(() => {
    rmSync(place, { recursive: true, force: true });
    rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  });
  const npm = (...args: readonly string[]) => execFileSync('npm', args, { cwd: place, encoding: 'utf8' });
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', place], {
    cwd: root,
    encoding: 'utf8',
  });
  const name = /"filename":\s*"([^"]+)"/.exec(packed)?.[1];
  expect(name).toMatch(/^waymark-.*\.tgz$/);
  writeFileSync(path.join(place, 'package.json'), '{"type":"module","allowScripts":{"node":true}}');
  npm('install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', `./${name}`);

  const folder = folderOf({ '2026-27/header.csv': csv(headers.header, 'C1,X,10/03/2010,WBRI,UN3,,') });
  const ran = runOf(path.join(place, 'node_modules/.bin/waymark'), ['check-903', folder, '--json'], place);
  expect(ran.code).toBe(1);
  expect(JSON.parse(ran.out)).toMatchObject({
    year: '2026-27',
    findings: expect.arrayContaining([expect.objectContaining({ rule: '101' })]) as unknown,
  });

  writeFileSync(
    path.join(place, 'program.js'),
    `import { checkFiles } from 'waymark/ssda903';
     const bytes = new TextEncoder().encode('CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\\nC1,X,10/03/2010,WBRI,UN3,,\\n');
     const { checked } = await checkFiles({ files: [{ path: '2026-27/header.csv', bytes }] });
     console.log(checked.findings.map(({ rule }) => rule).join(' '));`,
  );
  const program = runOf(path.join(place, 'node_modules/node/bin/node'), ['program.js'], place);
  expect([program.code, program.out.split(' ')]).toEqual([0, expect.arrayContaining(['101'])]);
}, 180_000);

/** What a program printed, and how it ended; 1 is an answer too. */
function runOf(
  file: string,
  args: readonly string[],
  cwd: string,
): { readonly code: number; readonly out: string } {
  try {
    return {
      code: 0,
      out: execFileSync(file, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    };
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 1 && 'stdout' in error)
      return { code: 1, out: String(error.stdout) };
    throw error;
  }
}
