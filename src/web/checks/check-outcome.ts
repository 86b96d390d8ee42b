import type { ReturnYear } from '#calendar/return-year.ts';
import type { RefusedFile } from '#returns/extraction.ts';
import type { Finding } from '#returns/finding.ts';
import type { CheckedFiles } from '#returns/ssda903/check/check-files.ts';
import type { Finding903 } from '#returns/ssda903/check/findings.ts';
import type { TableName } from '#returns/ssda903/layouts.ts';
import type { SocialWorker } from './social-worker-at-end.ts';

/** What was found in a return, of files or of Waymark's own records: what every page of findings stands on. */
export interface Outcome {
  readonly year: ReturnYear;
  /** How many rules the year has. */
  readonly rules: number;
  readonly findings: readonly Finding903[];
  readonly notRun: CheckedFiles['checked']['notRun'];
  readonly undecided: CheckedFiles['checked']['undecided'];
  readonly failed: CheckedFiles['checked']['failed'];
  /** By child: the social worker at the year's end, else the latest, as SWEpisodes has them. */
  readonly socialWorkers: ReadonlyMap<string, SocialWorker>;
}

/** What a check of files found, as plain data: made in the worker thread, read by the pages. */
export interface CheckOutcome extends Outcome {
  readonly is: 'checked';
  readonly files: CheckedFiles['files'];
  readonly refused: readonly RefusedFile[];
  /** Reference files that were read. */
  readonly reference: readonly string[];
  /** Files that were given and are of no return that was checked. */
  readonly left: readonly string[];
  readonly notes: readonly Finding[];
  /** This year's tables: of children of whom something was found, every row; of others none. */
  readonly tables: readonly CheckedTable[];
  /** The findings as files to download, made once. */
  readonly csv: Uint8Array<ArrayBuffer>;
  readonly xlsx: Uint8Array<ArrayBuffer>;
}

/** A table of this year's return. */
export interface CheckedTable {
  readonly table: TableName;
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly CheckedRow[];
}

/** One row, its cells in the order of the table's columns. */
export interface CheckedRow {
  /** As findings number it: data rows from 0. */
  readonly row: number;
  readonly child: string;
  /** One text with `CELL_ENDS` between cells: thousands of rows come out of the worker at once. */
  readonly cells: string;
}

/** Stands between the cells of a row: no file can hold it in a cell that was read as text. */
export const CELL_ENDS = '\u001F';

/** Why nothing could be checked. */
export interface NothingChecked {
  readonly is: 'not-checked';
  readonly says: string;
  readonly refused: readonly RefusedFile[];
}
