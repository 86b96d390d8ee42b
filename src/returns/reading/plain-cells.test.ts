import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { plainCells } from './plain-cells.ts';

test('cells and rows, the last without its line end', () => {
  expect(plainCells('A,B\n1,\n,,x', ',')).toEqual([
    ['A', 'B'],
    ['1', ''],
    ['', '', 'x'],
  ]);
});

test('cells of one hash are not taken for each other', () => {
  // "Ac" and "BB" have the same hash of this kind.
  expect(plainCells('Ac,BB,Ac\nBB,Ac,BB', ',')).toEqual([
    ['Ac', 'BB', 'Ac'],
    ['BB', 'Ac', 'BB'],
  ]);
});

test('reads as papaparse does whatever holds no quotation mark', () => {
  const piece = fc.oneof(
    fc.constantFrom(',', ';', '\n', '', ' ', 'Ac', 'BB', '01/04/2025'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 60 }),
      fc.constantFrom(',', ';', '\t'),
      (pieces, mark) => {
        const text = pieces.join('').replaceAll(/["\r\ufeff]/g, '');
        fc.pre(text !== '');
        expect(plainCells(text, mark)).toEqual(Papa.parse(text, { newline: '\n', delimiter: mark }).data);
      },
    ),
  );
});
