import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The last word of `script/test`, on reports as vitest writes them. */
const summary = path.resolve(import.meta.dirname, '../../script/summary.cjs');

test.each([
  [
    'every test passed',
    { numPassedTests: 3, numFailedTests: 0, numTotalTests: 3, success: true },
    '3 passed, 0 failed',
    0,
  ],
  [
    'one failed',
    { numPassedTests: 2, numFailedTests: 1, numTotalTests: 3, success: false },
    '2 passed, 1 failed',
    1,
  ],
  [
    'a file would not load',
    { numPassedTests: 2, numFailedTests: 0, numTotalTests: 2, success: false },
    '2 passed, 1 failed',
    1,
  ],
  [
    'one was skipped',
    { numPassedTests: 2, numFailedTests: 0, numTotalTests: 3, success: true },
    '2 passed, 0 failed',
    1,
  ],
  [
    'none ran',
    { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0, success: true },
    '0 passed, 0 failed',
    1,
  ],
])('%s', (_case, report, line, code) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'waymark-summary-'));
  try {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, JSON.stringify(report));
    const { status, stdout } = spawnSync(process.execPath, [summary, file], { encoding: 'utf8' });
    expect([stdout.trim().split('\n').at(-1), status]).toEqual([line, code]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
