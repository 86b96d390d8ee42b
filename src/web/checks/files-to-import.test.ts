import { expect, test } from 'vitest';
import { parseReturnYear, type ReturnYear } from '#calendar/return-year.ts';
import type { NamedFile } from '#returns/extraction.ts';
import { filesToImport } from './files-to-import.ts';

const file = (path: string): NamedFile => ({ path, bytes: new Uint8Array() });

function year(text: string): ReturnYear {
  const found = parseReturnYear(text);
  if (found === undefined) throw new RangeError(text);
  return found;
}

test('each file goes under the year as which it was checked; what was refused stays out', () => {
  const given = {
    files: [file('header.csv'), file('notes.csv'), file('waymark.json')],
    previous: [file('Last year/header.csv')],
    reference: [file('postcodes.csv')],
    year: undefined,
    authority: undefined,
  };
  const files = [
    { file: 'header.csv', table: 'Header', year: year('2025-26'), rows: 1 },
    { file: 'Last year/header.csv', table: 'Header', year: year('2024-25'), rows: 1 },
  ] as const;
  expect(filesToImport(given, { files }).map(({ path }) => path)).toEqual([
    '2025-26/header.csv',
    'waymark.json',
    '2024-25/header.csv',
  ]);
});
