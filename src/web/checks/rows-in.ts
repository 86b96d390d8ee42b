import type { Cell } from '#returns/ssda903/derive/cell.ts';
import type { TableName } from '#returns/ssda903/layouts.ts';
import { CELL_ENDS, type CheckedRow, type CheckedTable, type CheckOutcome } from './check-outcome.ts';

/** A row of this year's return, with its cells by column. */
export interface RowShown {
  readonly row: number;
  /** What stands in a column; undefined where the file has no such column. */
  readonly cell: (column: string) => string | undefined;
  /** How a column came to hold what it holds; only of rows that Waymark wrote from its records. */
  readonly why?: (column: string) => Cell | undefined;
}

/** The rows of one child in one table. */
export interface TableShown {
  readonly table: TableName;
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly RowShown[];
}

/** The rows of a return, for its pages. */
export interface RowsIn {
  readonly at: (table: TableName, row: number) => RowShown | undefined;
  /** Every row of a child, in the guide's order of tables. */
  readonly ofChild: (child: string) => readonly TableShown[];
}

const known = new WeakMap<CheckOutcome, RowsIn>();

/** Worked out once a check. */
export function rowsIn(outcome: CheckOutcome): RowsIn {
  const before = known.get(outcome);
  if (before !== undefined) return before;
  const byPlace = new Map<string, RowShown>();
  const byChild = new Map<string, { readonly from: CheckedTable; readonly rows: RowShown[] }[]>();
  for (const from of outcome.tables) {
    for (const read of from.rows) {
      const row = shown(read, from.columns);
      byPlace.set(`${from.table} ${read.row}`, row);
      const ofChild = byChild.get(read.child) ?? [];
      const last = ofChild.at(-1);
      if (last?.from === from) last.rows.push(row);
      else ofChild.push({ from, rows: [row] });
      byChild.set(read.child, ofChild);
    }
  }
  const made: RowsIn = {
    at: (table, row) => byPlace.get(`${table} ${row}`),
    ofChild: (child) =>
      (byChild.get(child) ?? []).map(({ from: { table, file, columns }, rows }) => ({
        table,
        file,
        columns,
        rows,
      })),
  };
  known.set(outcome, made);
  return made;
}

function shown({ row, cells }: CheckedRow, columns: readonly string[]): RowShown {
  return {
    row,
    cell(column) {
      const at = columns.indexOf(column);
      return at === -1 ? undefined : (cells.split(CELL_ENDS)[at] ?? '');
    },
  };
}
