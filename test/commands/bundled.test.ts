import { mkdirSync, mkdtempSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundled, bundleOf } from '../../bin/bundled.js';

let root: string;
const source = (): string => path.join(root, 'src/rule.ts');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'waymark-bundled-'));
  const { file, madeOf } = bundleOf(root);
  mkdirSync(path.dirname(file), { recursive: true });
  mkdirSync(path.dirname(source()), { recursive: true });
  writeFileSync(source(), 'export const rule = 1;\n');
  const { mtimeMs, size } = statSync(source());
  writeFileSync(file, '');
  writeFileSync(madeOf, JSON.stringify([['src/rule.ts', mtimeMs, size]]));
});
afterEach(() => rmSync(root, { recursive: true }));

test('the one file of the check is used while all that it was made of is as it was', () => {
  expect(bundled(root)).toBe(bundleOf(root).file);
});

test('it is not used once a file has changed, were it by its time alone', () => {
  utimesSync(source(), new Date(), new Date(Date.parse('2026-01-01T00:00:00Z')));
  expect(bundled(root)).toBeUndefined();
});

test('it is not used once a file is gone, or where it was never made', () => {
  rmSync(source());
  expect(bundled(root)).toBeUndefined();
  rmSync(bundleOf(root).madeOf);
  expect(bundled(root)).toBeUndefined();
});
