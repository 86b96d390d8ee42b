import type { Grid } from '../../reading/grid.ts';
import { type CheckTable, type CheckTables, tableMaker } from '../check/tables.ts';
import { layoutOf, type TableName } from '../layouts.ts';
import type { DerivedReturn, DerivedTable } from './derived-return.ts';
import { fileNames } from './write/file-names.ts';

/**
 * A derived return as the check sees one: rows in the order in which they are written. What is absent is left out,
 * columns and whole tables, so that rules that need it are not run instead of flagging everybody. Pass one `make` where
 * two years are checked together.
 */
export function derivedTables(
  derived: DerivedReturn,
  ending: '' | '_last' = '',
  make: ReturnType<typeof tableMaker> = tableMaker(),
): CheckTables {
  const wholly = new Set(derived.absent.filter(({ column }) => column === null).map(({ table }) => table));
  return new Map<TableName, CheckTable>(
    [...derived.tables]
      .filter(([table]) => !wholly.has(table))
      .map(([table, one]) => [table, make(table, `${table}${ending}`, gridOf(derived, one))]),
  );
}

function gridOf(derived: DerivedReturn, { table, rows }: DerivedTable): Grid {
  const lacking = new Set(derived.absent.filter((one) => one.table === table).map(({ column }) => column));
  const columns = Object.keys(layoutOf(table).columns).filter((column) => !lacking.has(column));
  const uasc = table === 'Header' ? uascOf(derived) : undefined;
  return {
    file: fileNames[table],
    sheet: null,
    header: uasc === undefined ? columns : [...columns, 'UASC'],
    headerRow: 1,
    rows: rows.map(({ child, cells }, at) => {
      const texts = columns.map((column) => cells[column]?.text ?? '');
      return { row: at + 2, cells: uasc === undefined ? texts : [...texts, uasc(child)] };
    }),
  };
}

/** The flag that HEADER has in XML, 1 for the children of UASC; undefined where that table is not whole. */
function uascOf({ tables, absent }: DerivedReturn): ((child: string) => string) | undefined {
  const listed = tables.get('UASC');
  if (listed === undefined || absent.some(({ table, column }) => table === 'UASC' && column === null)) {
    return undefined;
  }
  const children = new Set(listed.rows.map(({ child }) => child));
  return (child) => (children.has(child) ? '1' : '0');
}
