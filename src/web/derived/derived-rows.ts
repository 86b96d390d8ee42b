import type { Steps } from '#returns/ssda903/derive/derive-in-steps.ts';
import type { DerivedReturn } from '#returns/ssda903/derive/derived-return.ts';
import { fileNames } from '#returns/ssda903/derive/write/file-names.ts';
import { layoutOf, type TableName } from '#returns/ssda903/layouts.ts';
import type { RowShown, RowsIn } from '../checks/rows-in.ts';

/** The rows of a derived return, as pages show rows of a checked one: by place and by child, each cell with its reason. */
export function* derivedRows({ tables }: DerivedReturn): Steps<RowsIn> {
  const byChild = new Map<string, Map<TableName, number[]>>();
  for (const { table, rows } of tables.values()) {
    for (const [at, { child }] of rows.entries()) {
      const ofChild = byChild.get(child) ?? new Map<TableName, number[]>();
      byChild.set(child, ofChild);
      const inTable = ofChild.get(table) ?? [];
      ofChild.set(table, inTable);
      inTable.push(at);
      if (at % 200 === 0) yield;
    }
  }
  const rowAt = (table: TableName, row: number): RowShown | undefined => {
    const cells = tables.get(table)?.rows[row]?.cells;
    return cells && { row, cell: (column) => cells[column]?.text, why: (column) => cells[column] };
  };
  return {
    at: rowAt,
    ofChild: (child) =>
      [...(byChild.get(child) ?? [])].map(([table, rows]) => ({
        table,
        file: fileNames[table],
        columns: Object.keys(layoutOf(table).columns),
        rows: rows.flatMap((row) => rowAt(table, row) ?? []),
      })),
  };
}
