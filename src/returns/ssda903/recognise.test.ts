import { expect, test } from 'vitest';
import { layoutOf, tableNames } from './layouts.ts';
import { looksLikeSsda903 } from './recognise.ts';

test.each(tableNames)('%s is told by its own columns, in any order and case', (table) => {
  const columns = Object.keys(layoutOf(table).columns);
  expect(looksLikeSsda903(columns)).toBe(table);
  expect(looksLikeSsda903(columns.toReversed().map((column) => ` ${column.toLowerCase()} `))).toBe(table);
  expect(looksLikeSsda903(['Worker', ...columns, 'NOTES'])).toBe(table);
});

test.each([
  [['CHILD', 'DECOM', 'place provider'], 'Episodes'],
  [['child', 'in touch', 'activ', 'accom'], 'OC3'],
  [['CHILD', 'SEX', 'DOB', 'DUC'], 'UASC'],
  [['CHILD', 'SEX', 'DOB'], undefined],
  [['CHILD', 'DOB', 'REVIEW', 'MIS_START'], undefined],
  [['DECOM', 'RNE'], undefined],
  [['Child Unique ID', 'Date of Birth'], undefined],
])('%j is %s', (header, table) => expect(looksLikeSsda903(header)).toBe(table));
