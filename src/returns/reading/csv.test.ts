import { expect, test } from 'vitest';
import type { NamedFile } from '../extraction.ts';
import { readCsv } from './csv.ts';

const file = (text: string): NamedFile => ({ path: 'oc3.csv', bytes: new TextEncoder().encode(text) });
const bytes = (...parts: readonly (string | number)[]): NamedFile => ({
  path: 'oc3.csv',
  bytes: Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])),
  ),
});

const table = {
  file: 'oc3.csv',
  sheet: null,
  header: ['CHILD', 'DOB'],
  headerRow: 1,
  rows: [
    { row: 2, cells: ['A', '03/05/2008'] },
    { row: 3, cells: ['B', ''] },
  ],
};

test.each([
  ['lines that end as Windows ends them', 'CHILD,DOB\r\nA,03/05/2008\r\nB,\r\n'],
  ['lines that end as Unix ends them', 'CHILD,DOB\nA,03/05/2008\nB,'],
  ['lines that end as old Macs ended them', 'CHILD,DOB\rA,03/05/2008\rB,\r'],
  ['lines that end in several ways', 'CHILD,DOB\r\nA,03/05/2008\nB,\r'],
  ['a byte-order mark', '\ufeffCHILD,DOB\nA,03/05/2008\nB,\n'],
  ['blank rows at the end', 'CHILD,DOB\nA,03/05/2008\nB,\n,\n\n , \n'],
  ['semicolons', 'CHILD;DOB\nA;03/05/2008\nB;\n'],
  ['tabs', 'CHILD\tDOB\nA\t03/05/2008\nB\t\n'],
  ['quotes round everything', '"CHILD","DOB"\n"A","03/05/2008"\n"B",""\n'],
  ['spaces round headings', ' CHILD , DOB \nA,03/05/2008\nB,\n'],
])('a file with %s is read', (_with, text) => expect(readCsv(file(text))).toEqual(table));

test('a blank row inside is left out, and rows keep the numbers that a spreadsheet shows', () => {
  expect(readCsv(file('CHILD,DOB\n\nA,1\n,\nB,2\n'))).toMatchObject({
    rows: [
      { row: 3, cells: ['A', '1'] },
      { row: 5, cells: ['B', '2'] },
    ],
  });
});

test('commas, quotes and line ends stay inside a quoted cell', () => {
  expect(readCsv(file('CHILD,NOTE\nA,"x, ""y""\r\nz"\n'))).toMatchObject({
    rows: [{ row: 2, cells: ['A', 'x, "y"\nz'] }],
  });
});

test('Windows-1252 is read where the bytes are not UTF-8', () => {
  expect(readCsv(bytes('CHILD,NAME\nA,Zo', 0xeb, '\n'))).toMatchObject({ rows: [{ cells: ['A', 'Zoë'] }] });
});

test('a title above the header is passed over where the header is known', () => {
  const grid = readCsv(file('Return for 2025-26,\n\nCHILD,DOB\nA,1\n'), (cells) => cells.includes('CHILD'));
  expect(grid).toMatchObject({
    header: ['CHILD', 'DOB'],
    headerRow: 3,
    rows: [{ row: 4, cells: ['A', '1'] }],
  });
});

test('a header alone is a table without rows', () => {
  expect(readCsv(file('CHILD,DOB\n'))).toMatchObject({ header: ['CHILD', 'DOB'], rows: [] });
});

test.each([
  ['UTF-16', bytes(0xff, 0xfe, 'C', 0, 'H', 0), /UTF-16/],
  ['a program', bytes('MZ', 0, 1), /not text/],
  ['nothing', bytes(), /empty/],
  ['blank rows only', bytes('\r\n,,\r\n'), /empty/],
])('%s is refused with a sentence', (_what, given, says) => {
  expect(readCsv(given)).toEqual({ file: 'oc3.csv', reason: expect.stringMatching(says) });
});

test('a table of one million rows is read, one of a row more is refused', () => {
  const rows = (count: number): NamedFile => file(`C\n${'1\n'.repeat(count - 1)}`);
  expect(readCsv(rows(1_000_000))).not.toHaveProperty('reason');
  expect(readCsv(rows(1_000_001))).toHaveProperty('reason', expect.stringContaining('one million rows'));
});
