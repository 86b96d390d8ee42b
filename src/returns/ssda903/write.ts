import { writeCsv } from '../writing/csv.ts';
import { type ColumnOf, layoutOf, type TableName } from './layouts.ts';

/** A row of a table to be written: cells by column, as the return has them (days as dd/mm/yyyy). Left out: blank. */
export type RowOf<Table extends TableName> = Readonly<Partial<Record<ColumnOf<Table>, string>>>;

/** A table of the return as CSV, its columns in the guide's order. */
export function writeTable<Table extends TableName>(table: Table, rows: readonly RowOf<Table>[]): string {
  const columns = Object.keys(layoutOf(table).columns);
  return writeCsv(
    columns,
    rows.map((row) => {
      const cells: Readonly<Record<string, string | undefined>> = row;
      return columns.map((column) => cells[column] ?? '');
    }),
  );
}
