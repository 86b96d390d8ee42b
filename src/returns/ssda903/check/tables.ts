import type { Grid } from '../../reading/grid.ts';
import { layoutOf, type TableName } from '../layouts.ts';
import { columnsIn } from '../table-cells.ts';
import { dateCells } from './date-cell.ts';
import { tidied } from './tidied.ts';
import type { LastTable, Placed } from './row.ts';

/** A table as the check sees it. */
export interface CheckTable {
  readonly file: string;
  readonly rows: readonly Placed[];
  /** The columns that the file has, of those that the layout knows. */
  readonly columns: ReadonlySet<string>;
}

/** One year's tables by name. */
export type CheckTables = ReadonlyMap<TableName, CheckTable>;

/**
 * Makes rows of grids: each cell trimmed and upper-cased, each date read once. Rows have every column of the layout,
 * blank where the file lacks it; `columns` says which it has. A Header from XML has the column UASC as well.
 */
export function tableMaker(): (table: TableName, name: TableName | LastTable, grid: Grid) => CheckTable {
  const dated = dateCells();
  const named = idsOnce();
  return (table, name, grid) => {
    const { columns } = layoutOf(table);
    const at = columnsIn(table, grid.header);
    const present = new Set(at.keys());
    const flag = table === 'Header' ? grid.header.indexOf('UASC') : -1;
    if (flag !== -1) present.add('UASC');
    const read: readonly Column[] = Object.entries(columns).map(([column, holds]) => ({
      column,
      at: at.get(column) ?? -1,
      isDate: holds.is === 'date',
    }));
    const all = flag === -1 ? read : [...read, { column: 'UASC', at: flag, isDate: false }];
    const first = grid.headerRow + 1;
    const blank = blankRow(name, all);
    const rows = grid.rows.map(({ row, cells }) => {
      const made: Record<string, unknown> = { ...blank, row: row - first };
      for (const { column, at, isDate } of all) {
        const cell = cells[at] ?? '';
        made[column] = isDate ? dated(cell) : column === 'CHILD' ? named(cell) : tidied(cell);
      }
      return made as unknown as Placed; // has table, row and CHILD, by blankRow
    });
    return { file: grid.file, rows, columns: present };
  };
}

interface Column {
  readonly column: string;
  /** Where it stands in the file; -1 where it does not. */
  readonly at: number;
  readonly isDate: boolean;
}

/**
 * A row with every column, to be copied for each row. It comes from JSON because a row that has all its columns from the
 * start is kept in one piece: it is read several times as fast as one to which they were added one by one.
 */
function blankRow(table: TableName | LastTable, columns: readonly Column[]): Record<string, unknown> {
  const cells = Object.fromEntries(columns.map(({ column }) => [column, '']));
  return JSON.parse(JSON.stringify({ table, row: 0, CHILD: '', ...cells })) as Record<string, unknown>; // just made
}

/** The ids of children, tidied and each kept once: hundreds of rules look rows up by them. */
function idsOnce(): (written: string) => string {
  const known = new Map<string, string>();
  return (written) => {
    let id = known.get(written);
    if (id === undefined) {
      id = tidied(written);
      known.set(written, id);
    }
    return id;
  };
}
