import { expect, test } from 'vitest';
import { asWritten, inert, writeCsv } from './csv.ts';

test('cells with commas, quotes, line ends or outer spaces are quoted, others are not', () => {
  expect(
    writeCsv(
      ['CHILD', 'NOTE'],
      [
        ['0042', 'a,b'],
        ['7', 'say "yes"\nor no'],
        ['8', ' x'],
      ],
    ),
  ).toBe('CHILD,NOTE\r\n0042,"a,b"\r\n7,"say ""yes""\nor no"\r\n8," x"\r\n');
});

test('a table without rows is its header', () => {
  expect(writeCsv(['CHILD'], [])).toBe('CHILD\r\n');
});

test.each([
  ['=cmd()', "'=cmd()"],
  ['+44 1', "'+44 1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'  =1"],
  ['\t=1', "'\t=1"],
  ['-2.5', '-2.5'],
  ['+44', '+44'],
  ['-', '-'],
  ['3 May 2026', '3 May 2026'],
  ['', ''],
])('%j stands in an export as %j', (cell, shown) => {
  expect(inert(cell)).toBe(shown);
});

test.each(['=cmd()', '-', "'quoted'", "O'Neill", "'", '', '-2.5', '@x'])(
  '%j comes back from a refused row as it was',
  (cell) => {
    expect(asWritten(inert(cell))).toBe(cell);
  },
);
