import type { ImportedFigure } from '#domain/indicators/imported-figure.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { ExtractSeen, Team, Worker } from '#domain/people/population.ts';
import type { Finding } from './finding.ts';

/** A file as it was given: its path (relative, with `/`) and its bytes. */
export interface NamedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A row that was not taken, word for word, so that it can be mended and sent again. */
export interface RefusedRow {
  readonly file: string;
  /** Sheet of a workbook, else null. */
  readonly sheet: string | null;
  readonly table: string;
  readonly row: number;
  readonly header: readonly string[];
  readonly cells: readonly string[];
  readonly reason: string;
}

/** One table read from one file (a workbook, or an XML return, gives several). */
export interface TableRead extends ExtractSeen {
  /** Recognised and counted but never stored (lists other than 8 and 9, SSD tables of no use here). */
  readonly countedOnly: boolean;
  readonly facts: readonly Fact[];
  readonly refused: readonly RefusedRow[];
}

/** A file refused whole: what it seems to be, and what would make it readable. */
export interface RefusedFile {
  readonly file: string;
  readonly reason: string;
}

/** `waymark.json`, where it is there. */
export interface FolderSettings {
  readonly authority: string | null;
  /** What the authority is called. */
  readonly name: string | null;
  readonly asAt: CalendarDate | null;
  /** True in a folder that `demo` wrote: its people do not exist. */
  readonly demonstration: boolean;
  readonly teams: readonly Team[];
  readonly workers: readonly Worker[];
  /** Dated settings and targets as given, parsed by `domain/law/settings-read.ts`. */
  readonly settings: unknown;
  /** Figures that are brought in ready-made. */
  readonly figures: readonly ImportedFigure[];
}

/** Everything a folder of extracts says. Tables in order of the day they speak for. */
export interface Extraction {
  readonly folder: FolderSettings;
  readonly tables: readonly TableRead[];
  readonly refusedFiles: readonly RefusedFile[];
  readonly findings: readonly Finding[];
}
