import type { NamedFile, RefusedFile } from '../extraction.ts';
import type { Grid } from './grid.ts';
import { gridOfRows, type HeaderLooksRight } from './grid-of-rows.ts';
import { tooLarge, tooManyRows } from './limits.ts';
import { readSheet, TooManyRows } from './sheet.ts';
import { readDateStyles, readSharedStrings, readSheetList } from './workbook-parts.ts';
import { UnreadableXml } from './xml.ts';
import { type Parts, unpack } from './zip.ts';

const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0] as const;
const WANTED = /^xl\/(workbook|styles|sharedStrings|worksheets\/.*|_rels\/workbook)\.xml(\.rels)?$/i;
const CHUNK = 1 << 20;

/**
 * Every sheet of an `.xlsx` that holds anything, as grids in the workbook's order; `headerLooksRight` finds the header
 * below titles. Never throws: what cannot be read is refused whole, with a sentence.
 *
 * Read with fflate and saxes: the packages that do it all turn an error in a cell into a blank, which would say
 * "nothing recorded" of what nobody knows, and fill gaps without end.
 */
export function readWorkbook(
  file: NamedFile,
  headerLooksRight: HeaderLooksRight,
): Promise<readonly Grid[] | RefusedFile> {
  return Promise.resolve(workbookOf(file, headerLooksRight));
}

function workbookOf(file: NamedFile, headerLooksRight: HeaderLooksRight): readonly Grid[] | RefusedFile {
  const refused = (reason: string): RefusedFile => ({ file: file.path, reason });
  const size = tooLarge(file.bytes.length);
  if (size !== undefined) return refused(size);
  if (OLD_EXCEL.every((byte, at) => file.bytes[at] === byte)) {
    return refused('It is an old Excel file (.xls) or has a password. Save it as .xlsx without a password.');
  }
  const parts = unpack(file.bytes, (path) => WANTED.test(path));
  if ('reason' in parts) return refused(parts.reason);
  if (!parts.has('xl/workbook.xml')) {
    return refused('It is a zip package, but not an Excel workbook (.xlsx) inside. Save the list as .xlsx.');
  }
  try {
    const grids = gridsOf(file.path, parts, headerLooksRight);
    return grids.length === 0 ? refused('Its sheets are empty.') : grids;
  } catch (error) {
    if (error instanceof TooManyRows) return refused(tooManyRows);
    if (error instanceof UnreadableXml) return refused(`A part of the workbook is damaged. ${error.message}`);
    throw error;
  }
}

function gridsOf(file: string, parts: Parts, headerLooksRight: HeaderLooksRight): readonly Grid[] {
  const part = (path: string): Iterable<string> => textOf(parts.get(path) ?? EMPTY);
  const { sheets, epoch1904 } = readSheetList(part('xl/workbook.xml'), part('xl/_rels/workbook.xml.rels'));
  const context = {
    epoch1904,
    strings: readSharedStrings(part('xl/sharedStrings.xml')),
    dateStyles: readDateStyles(part('xl/styles.xml')),
  };
  return sheets.flatMap(({ name, path }) => {
    const bytes = parts.get(path);
    if (bytes === undefined) return [];
    return gridOfRows(file, name, readSheet(textOf(bytes), context), headerLooksRight) ?? [];
  });
}

/** A part that a workbook may leave out. */
const EMPTY = new TextEncoder().encode('<none/>');

/** In pieces: a part may be longer than a string can be. */
function* textOf(bytes: Uint8Array): Iterable<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += CHUNK) {
    yield decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
  }
  yield decoder.decode();
}
