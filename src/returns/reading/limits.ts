const MEGABYTE = 1024 * 1024;

/** What is not read, however well it is meant: one hostile or broken file must not stop everyone's work. */
export const limits = {
  /** Of one file as it is given. */
  fileBytes: 200 * MEGABYTE,
  /** Of one sheet or CSV file, the header and blank rows counted. */
  sheetRows: 1_000_000,
  /** Of a workbook once unpacked, all its parts together. */
  unpackedBytes: 1024 * MEGABYTE,
  /** Unpacked to packed. Real workbooks stay below 30. */
  unpackedRatio: 100,
  /** Columns beyond this one are left unread: no list here has fifty. */
  sheetColumns: 256,
} as const;

/** Why a file of this size is refused, or undefined. For whoever reads it from disk, to ask before reading. */
export function tooLarge(bytes: number): string | undefined {
  if (bytes <= limits.fileBytes) return undefined;
  return `It is larger than ${limits.fileBytes / MEGABYTE} MB, the most that one file may be. Split it by year or table.`;
}

/** Why a table with this many rows is refused. */
export const tooManyRows =
  'It has more than one million rows, the most that one table may have. Split it by year.';
