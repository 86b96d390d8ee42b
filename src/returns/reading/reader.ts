import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { RefusedFile, TableRead } from '../extraction.ts';
import type { Finding } from '../finding.ts';

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
