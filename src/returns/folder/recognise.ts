import { looksLikeAnnexA } from '../annex-a/recognise.ts';
import type { NamedFile } from '../extraction.ts';
import { readCsv } from '../reading/csv.ts';
import { type Grid, isRefused } from '../reading/grid.ts';
import { readWorkbook } from '../reading/workbook.ts';
import { looksLikeSsd } from '../ssd/recognise.ts';
import { looksLikeSsda903 } from '../ssda903/recognise.ts';
import { readXmlReturn } from '../ssda903/xml-return.ts';
import type { ReturnFile } from '../ssda903/years.ts';
import { asWritten, REASON } from '../writing/csv.ts';
import { tableNamedBy } from './name-claims.ts';

/** What a file of a folder is. `left`: no extract, and nothing to say of it (reference files, what systems leave). */
export type Recognised =
  | { readonly is: 'return'; readonly file: ReturnFile }
  | { readonly is: 'annex-a'; readonly grids: readonly Grid[] }
  | { readonly is: 'ssd'; readonly grid: Grid }
  | { readonly is: 'settings' }
  | { readonly is: 'left' }
  | { readonly is: 'refused'; readonly reason: string };

const LEFT =
  /(^|\/)(\.[^/]*|~\$[^/]*|thumbs\.db|desktop\.ini|reference\/[^/]*|(postcodes|providers|authorities)\.csv)$/i;

/**
 * What a file is, told by what is in it: by the columns of CSV and of sheets, the elements of XML. A file whose name
 * says that it is something else is refused, with what it seems to be.
 */
export async function recognise(file: NamedFile): Promise<Recognised> {
  if (LEFT.test(file.path)) return { is: 'left' };
  if (/(^|\/)waymark\.json$/i.test(file.path)) return { is: 'settings' };
  if (file.bytes.length === 0) return { is: 'refused', reason: 'It is empty.' };
  const [found, says] = [formatOf(file.bytes), formatNamed(file.path)];
  if (says !== undefined && says !== found) {
    return { is: 'refused', reason: `Its name says ${WORDS[says]}, but it seems to be ${WORDS[found]}.` };
  }
  switch (found) {
    case 'workbook':
      return recogniseWorkbook(file);
    case 'xml': {
      const read = readXmlReturn(file);
      return isRefused(read) ? { is: 'refused', reason: read.reason } : { is: 'return', file: read };
    }
    case 'text':
      return recogniseCsv(file);
  }
}

type Format = 'workbook' | 'xml' | 'text';

const WORDS: Readonly<Record<Format, string>> = {
  workbook: 'an Excel workbook',
  xml: 'XML',
  text: 'text, such as CSV',
};

/** Old Excel files count as workbooks: the reader of workbooks says what to do with them. */
function formatOf(bytes: Uint8Array): Format {
  const [first, second] = bytes;
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) return 'workbook';
  const marked = first === 0xef && second === 0xbb ? 3 : 0;
  const start = bytes.subarray(marked, marked + 100).find((byte) => byte > 0x20);
  return start === 0x3c ? 'xml' : 'text';
}

function formatNamed(path: string): Format | undefined {
  if (/\.xls[xm]?$/i.test(path)) return 'workbook';
  if (/\.xml$/i.test(path)) return 'xml';
  return /\.(csv|txt|tsv)$/i.test(path) ? 'text' : undefined;
}

async function recogniseWorkbook(file: NamedFile): Promise<Recognised> {
  const grids = await readWorkbook(file, looksRight);
  if (isRefused(grids)) return { is: 'refused', reason: grids.reason };
  if (
    grids.some(
      ({ header, sheet }) => looksLikeAnnexA(header) !== undefined || /\blist\s*\d/i.test(sheet ?? ''),
    )
  ) {
    return { is: 'annex-a', grids };
  }
  const seem = grids.map(({ sheet, header }) => `"${sheet ?? ''}" ${seemsToBe(header)}`).join('; ');
  return {
    is: 'refused',
    reason: `None of its sheets is a list of Annex A: ${seem}. Other extracts are read as CSV.`,
  };
}

function recogniseCsv(file: NamedFile): Recognised {
  const read = readCsv(file, looksRight);
  if (isRefused(read)) return { is: 'refused', reason: read.reason };
  const grid = read.header.includes(REASON) ? mended(read) : read;
  const said = tableNamedBy(file.path);
  const table = looksLikeSsda903(grid.header);
  if (table !== undefined) {
    if (said === undefined || said === table) {
      return { is: 'return', file: { file: file.path, tables: [{ table, grid }] } };
    }
    return { is: 'refused', reason: misnamed(said, grid.header) };
  }
  if (said !== undefined && said !== 'other') return { is: 'refused', reason: misnamed(said, grid.header) };
  if (looksLikeSsd(grid.header) !== undefined) return { is: 'ssd', grid };
  if (looksLikeAnnexA(grid.header) !== undefined) return { is: 'annex-a', grids: [grid] };
  return { is: 'refused', reason: `It ${seemsToBe(grid.header)}.` };
}

/** A file of refused rows that was sent back: cells that were made inert for a spreadsheet are taken as they were. */
function mended(grid: Grid): Grid {
  return { ...grid, rows: grid.rows.map(({ row, cells }) => ({ row, cells: cells.map(asWritten) })) };
}

function misnamed(said: string, header: readonly string[]): string {
  const name = said === 'other' ? 'another extract' : `${said} of the SSDA903 return`;
  return `Its name says ${name}, but it ${seemsToBe(header)}. Nothing of it was read.`;
}

function looksRight(header: readonly string[]): boolean {
  return [looksLikeSsda903, looksLikeSsd, looksLikeAnnexA].some((looks) => looks(header) !== undefined);
}

const SHOWN = 6;

/** What a header's columns are of, as the end of a sentence. */
function seemsToBe(header: readonly string[]): string {
  const table = looksLikeSsda903(header);
  if (table !== undefined) return `seems to be ${table} of the SSDA903 return`;
  const ssd = looksLikeSsd(header);
  if (ssd !== undefined) return `seems to be ${ssd} of the Standard Safeguarding Dataset`;
  const list = looksLikeAnnexA(header);
  if (list !== undefined) return `seems to be ${list} of Annex A`;
  const columns = header.filter((heading) => heading !== '');
  const shown = columns.slice(0, SHOWN).map((heading) => heading.slice(0, 40));
  return `has columns of no extract that is read here (${shown.join(', ')}${columns.length > SHOWN ? ', …' : ''})`;
}
