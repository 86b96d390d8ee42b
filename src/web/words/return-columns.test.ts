import { expect, test } from 'vitest';
import { layoutOf, tableNames } from '#returns/ssda903/layouts.ts';
import { columnInWords } from './return-columns.ts';
import { codeMeaning } from './code-meaning.ts';
import { lackingInWords } from './lacking.ts';

test('every column of the return has words', () => {
  const columns = tableNames.flatMap((table) => Object.keys(layoutOf(table).columns));
  expect(columns.filter((column) => columnInWords(column) === column)).toEqual([]);
});

test.each([
  ['Header', 'SEX', 'F', 'Female'],
  ['Header', 'SEX', '1', 'Male, a code of 2023-24'],
  ['Header', 'SEX', 'X', undefined],
  ['Header', 'SEX', '', undefined],
  ['Header', 'DOB', '01/01/2010', undefined],
] as const)('%s %s %s means %s', (table, column, text, meaning) => {
  expect(codeMeaning(table, column, text)).toBe(meaning);
});

test.each([
  ['AD1', 'Adoption (AD1) of this year’s return', 'Add the AD1 file of this year’s return.'],
  [
    'Episodes_last',
    'Episodes of care (Episodes) of last year’s return',
    'Add the Episodes file of last year’s return.',
  ],
  [
    'Episodes_last.URN',
    'The column URN in Episodes of care (Episodes) of last year’s return',
    'Put the column URN into the Episodes file of last year’s return.',
  ],
  ['postcodes', 'The list of postcodes', 'Add postcodes.csv to the reference files.'],
])('a rule that lacks %s', (lacking, what, give) => {
  expect(lackingInWords(lacking)).toEqual({ what, give });
});
