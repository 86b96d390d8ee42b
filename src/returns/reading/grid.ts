import type { RefusedFile } from '../extraction.ts';

/** One line of a grid below its header. Cells are as written; there may be fewer or more of them than headings. */
export interface GridRow {
  /** As a spreadsheet shows it: the file's first line is 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * A table as it was given, before anyone says what its columns mean: one CSV file, or one sheet of a workbook.
 * Blank rows are left out, but counted, so that `row` is what the person who opens the file sees.
 */
export interface Grid {
  readonly file: string;
  /** Sheet of a workbook, else null. */
  readonly sheet: string | null;
  /** Headings, trimmed, otherwise as written. */
  readonly header: readonly string[];
  /** The row on which the header stands: 1 where it is the first line. */
  readonly headerRow: number;
  readonly rows: readonly GridRow[];
}

/** Whether reading gave a refusal instead of what was asked for. */
export function isRefused(read: object): read is RefusedFile {
  return 'reason' in read;
}
