import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { RefusedFile, TableRead } from '../extraction.ts';
import type { Finding } from '../finding.ts';
import type { Grid } from './grid.ts';

/** The file that a reader of snapshots is given, and the day it speaks for. */
export interface ExtractSource {
  readonly file: string;
  readonly extracted: CalendarDate;
}

/** What any reader makes of its grids. */
export interface ReaderResult {
  readonly tables: readonly TableRead[];
  readonly findings: readonly Finding[];
  readonly refused: readonly RefusedFile[];
}

/** `annex-a/read-annex-a.ts`: the sheets of one workbook (or one list as CSV). */
export type ReadAnnexA = (grids: readonly Grid[], source: ExtractSource) => ReaderResult;

/**
 * `ssd/read-ssd.ts`: all the CSV tables of one extract date together, because some (reviews, visits) name only the
 * period of care, and ssd_cla_episodes says whose it is. Each grid has its own file.
 */
export type ReadSsdSet = (grids: readonly Grid[], extracted: CalendarDate) => ReaderResult;

/**
 * `looksLikeAnnexA`, `looksLikeSsd`: the table that a header's columns are of (`List 9`, `ssd_person`), or undefined.
 * Told by columns alone, in any order and case.
 */
export type LooksLike = (header: readonly string[]) => string | undefined;
