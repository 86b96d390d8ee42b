import type { ReturnYear } from '#calendar/return-year.ts';
import type { NamedFile, RefusedFile } from '../../extraction.ts';
import type { Finding } from '../../finding.ts';
import { readCsv } from '../../reading/csv.ts';
import { isRefused } from '../../reading/grid.ts';
import type { TableGrid } from '../read-table.ts';
import { givenTwice } from '../given-twice.ts';
import { looksLikeSsda903 } from '../recognise.ts';
import { type ReturnFile, tellYears } from '../years.ts';
import { readingNotes } from './reading-notes.ts';

/** The returns that a folder holds, by year. */
export interface ReturnRead {
  readonly years: ReadonlyMap<ReturnYear, readonly TableGrid[]>;
  readonly format: 'csv' | 'xml';
  readonly refused: readonly RefusedFile[];
  /** What was read otherwise than it stands: columns that are missing or not known, a year that its dates contradict. */
  readonly notes: readonly Finding[];
}

/** Not files of a return, and nothing to say of them. */
const LEFT =
  /(^|\/)(\.[^/]*|~\$[^/]*|thumbs\.db|desktop\.ini|waymark\.json|reference\/.*|(postcodes|providers|authorities)\.csv)$/i;

/**
 * The returns among the files of a folder: CSV files told by their columns, in any order, or the XML of the whole
 * return. A file whose year cannot be told is taken to be of `year`, if that is given. Never throws: what cannot be read is refused by name,
 * and so are two files for one table of one year; the rest is read.
 */
export async function readReturnFiles(
  files: readonly NamedFile[],
  { above = '', year }: { readonly above?: string | undefined; readonly year?: ReturnYear | undefined },
): Promise<ReturnRead> {
  const refused: RefusedFile[] = [];
  const read: ReturnFile[] = [];
  let format: ReturnRead['format'] = 'csv';
  for (const file of files) {
    if (LEFT.test(file.path)) continue;
    const one = await readOne(file);
    if (isRefused(one)) refused.push(one);
    else {
      read.push(one);
      if (/\.xml$/i.test(file.path)) format = 'xml';
    }
  }
  const told = tellYears(read, above);
  const dated = read.flatMap((file) => {
    const known = told.years.get(file.file) ?? year;
    return known === undefined ? [] : { ...file, year: known };
  });
  const twice = givenTwice(dated);
  const names = new Set(twice.map(({ file }) => file));
  const standing = dated.filter(({ file }) => !names.has(file));
  const years = new Map(
    [...Map.groupBy(standing, (file) => file.year)].map(([of, together]) => [
      of,
      together.flatMap(({ tables }) => tables),
    ]),
  );
  return {
    years,
    format,
    refused: [...refused, ...(year === undefined ? told.refused : []), ...twice],
    notes: [...told.findings, ...standing.flatMap(readingNotes)],
  };
}

async function readOne(file: NamedFile): Promise<ReturnFile | RefusedFile> {
  const refused = (reason: string): RefusedFile => ({ file: file.path, reason });
  if (file.bytes.length === 0) return refused('It is empty.');
  const start = file.bytes.subarray(0, 100).find((byte) => byte > 0x20 && byte < 0x80);
  if (start === 0x3c) {
    const { readXmlReturn } = await import('../xml-return.ts'); // XML is the rarer: CSV need not wait for its reader
    return readXmlReturn(file);
  }
  if (file.bytes[0] === 0x50 && file.bytes[1] === 0x4b) {
    return refused(
      /\.xls[xm]?$/i.test(file.path)
        ? 'It is an Excel workbook: save each table as CSV.'
        : 'It is a zip archive: unpack it, and give the files that are in it.',
    );
  }
  const grid = readCsv(file, (header) => looksLikeSsda903(header) !== undefined);
  if (isRefused(grid)) return grid;
  const table = looksLikeSsda903(grid.header);
  if (table === undefined) {
    const shown = grid.header.slice(0, 6).map((heading) => heading.slice(0, 40));
    return refused(`Its columns are of no table of the SSDA903 return: ${shown.join(', ')}.`);
  }
  return { file: file.path, tables: [{ table, grid }] };
}
