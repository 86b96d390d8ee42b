import type { ColumnOf, layouts, TableName } from '../layouts.ts';
import type { DateCell } from './date-cell.ts';

type HoldsOf<
  Table extends TableName,
  Column extends ColumnOf<Table>,
> = (typeof layouts)[Table]['columns'][Column & keyof (typeof layouts)[Table]['columns']];

/**
 * A cell as DfE will judge it, trimmed and upper-cased: a `DateCell` where the column holds a date, else its text, empty
 * where it is blank (partial dates and counts stay text).
 */
type CellOf<Table extends TableName, Column extends ColumnOf<Table>> =
  HoldsOf<Table, Column> extends { readonly is: 'date' } ? DateCell : string;

/** What the XML return has in HEADER and no CSV file has: the flag of an unaccompanied asylum-seeking child. */
type XmlOnly<Table extends TableName> = Table extends 'Header' ? { readonly UASC: string } : unknown;

/** A column that a rule may read. */
export type ColumnRead<Table extends TableName> = ColumnOf<Table> | (Table extends 'Header' ? 'UASC' : never);

/** Where a row stands. */
export interface Placed {
  /** The table, with `_last` where it is last year's. */
  readonly table: TableName | LastTable;
  /** Data rows of its file from 0, blank rows counted. */
  readonly row: number;
  readonly CHILD: string;
}

/** Last year's return of a table. */
export type LastTable = `${TableName}_last`;

type Cells<Table extends TableName> = {
  readonly [Column in ColumnOf<Table>]: CellOf<Table, Column>;
} & XmlOnly<Table>;

/** One row of this year's table, or of last year's; a rule is given the columns that it says it reads. */
export type Row<Named extends TableName | LastTable> = Named extends TableName
  ? Placed & { readonly table: Named } & Cells<Named>
  : Named extends `${infer Table extends TableName}_last`
    ? Placed & { readonly table: Named } & Cells<Table>
    : never;
