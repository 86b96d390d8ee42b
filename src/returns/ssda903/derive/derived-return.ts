import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import type { ColumnOf, TableName } from '../layouts.ts';
import type { Cell } from './cell.ts';

/** The cells of a row, every column of its table. */
export type CellsOf<Table extends TableName> = Readonly<Record<ColumnOf<Table>, Cell>>;

/** One row of a return written from the records. */
export interface DerivedRow<Table extends TableName> {
  readonly child: string;
  /** The day that puts the child's rows in order; empty where there is one row a child. */
  readonly on: CalendarDate | '';
  readonly cells: CellsOf<Table>;
}

/** Any table's row, its cells by column. */
export interface AnyRow {
  readonly child: string;
  readonly on: CalendarDate | '';
  readonly cells: Readonly<Record<string, Cell>>;
}

/** A table with its rows, in order of child and day. */
export interface DerivedTable {
  readonly table: TableName;
  readonly rows: readonly AnyRow[];
}

/** What no source of the year carries: a column, or a whole table (`column` null). Rules that need it cannot be run. */
export interface Absent {
  readonly table: TableName;
  readonly column: string | null;
  readonly why: string;
}

/** A column that no source of the year carries, and that earlier returns fill for some: blank of everyone else. */
export interface Partly extends Absent {
  readonly column: string;
}

/** Someone of whom the records cannot tell whether they stand in a table. */
export interface Doubt {
  readonly table: TableName;
  readonly child: string;
  readonly why: string;
}

/** The return of a year as the records have it on a day. */
export interface DerivedReturn {
  readonly year: ReturnYear;
  readonly asAt: CalendarDate;
  readonly authority: string | null;
  /**
   * By name, in the guide's order. A table that is wholly absent has no entry, unless rows of it are carried on from
   * last year: `absent` then says that it is not whole.
   */
  readonly tables: ReadonlyMap<TableName, DerivedTable>;
  readonly absent: readonly Absent[];
  readonly partly: readonly Partly[];
  readonly doubts: readonly Doubt[];
}
