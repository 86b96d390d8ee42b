import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { csv, headers, waymark } from '../command-line.ts';

const here = process.cwd();
const own = mkdtempSync(path.join(tmpdir(), 'waymark-freeze-'));
const env = { WAYMARK_DATA: path.join(own, 'store') };
beforeAll(async () => {
  process.chdir(own);
  const folder = path.join(own, 'ssda903/2025-26');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'header.csv'), csv(headers.header, 'C1,M,10/03/2007,WBRI,UN3,,'));
  writeFileSync(path.join(folder, 'oc3.csv'), csv(headers.oc3, 'C1,10/03/2007,YES,F2,U1'));
  const { code, err } = await waymark(['import', folder, '--authority', 'E10000008'], env);
  if (code !== 0) throw new Error(err);
});
afterAll(() => {
  process.chdir(here);
  rmSync(own, { recursive: true, force: true });
});

const freeze = (...args: readonly string[]) => waymark(['freeze', ...args], env);

test.each([
  [['--as-at', '2027-03-31'], /31 March 2027 is still to come/],
  [['--as-at', '2026-04-01'], /The newest extract is of 31 March 2026/],
  [['--as-at', '2025-03-31'], /The records begin on 1 April 2025/],
  [['--as-at', '2026-02-31'], /2026-02-31 is not a day/],
  [['--as-at', '2026-03-31', '--list'], /Say one of --as-at, --due and --list/],
  [[], /Say one of/],
])('%j is refused in a sentence', async (args, says) => {
  const { code, out, err } = await freeze(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(says);
});

test('the month-ends that are due are frozen once, the end of the return year among them', async () => {
  const first = await freeze('--due', '--since', '2026-02-01', '--json');
  expect(first.code).toBe(0);
  expect(JSON.parse(first.out)).toMatchObject({
    frozen: [
      { asAt: '2026-02-28', freeze: 1 },
      { asAt: '2026-03-31', freeze: 2 },
    ],
  });
  expect((await freeze('--due')).out).toBe('Nothing is due to be frozen.\n');
});

test('a day is frozen again only with a note, and both are listed', async () => {
  expect((await freeze('--as-at', '2026-03-31')).err).toMatch(/frozen already \(number 2\)/);
  expect((await freeze('--as-at', '2026-03-31', '--note', 'After mending')).code).toBe(0);
  const { out } = await freeze('--list', '--json');
  expect(JSON.parse(out)).toMatchObject({
    freezes: [
      { freeze: 3, asAt: '2026-03-31', note: 'After mending' },
      { freeze: 2, asAt: '2026-03-31', note: '' },
      { freeze: 1, asAt: '2026-02-28', note: '' },
    ],
  });
  expect((await freeze('--list')).out).toMatch(/3\s+2026-03-31 .* After mending/);
});
