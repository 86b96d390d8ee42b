import { type TableName, layoutOf, tableNames } from './layouts.ts';

/** A heading as a layout writes it: `place provider` and `Place_Provider` are PLACE_PROVIDER. */
export function columnOfHeading(heading: string): string {
  return heading
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
}

/** Columns that one table alone has: by these a table is told. */
const marks: ReadonlyMap<TableName, ReadonlySet<string>> = new Map(
  tableNames.map((table) => {
    const others = tableNames.filter((other) => other !== table).flatMap((other) => columnsOf(other));
    return [table, new Set(columnsOf(table).filter((column) => !others.includes(column)))];
  }),
);

/**
 * The table of the return that a header's columns are of, in any order and case, with columns missing or extra; told by
 * the columns that one table alone has. Undefined where none is, or two are as likely.
 */
export function looksLikeSsda903(header: readonly string[]): TableName | undefined {
  const columns = new Set(header.map(columnOfHeading));
  if (!columns.has('CHILD')) return undefined;
  const [best, second] = tableNames
    .map((table) => ({
      table,
      found: [...(marks.get(table) ?? [])].filter((mark) => columns.has(mark)).length,
    }))
    .toSorted((a, b) => b.found - a.found);
  if (best === undefined || best.found === 0 || best.found === second?.found) return undefined;
  return best.table;
}

function columnsOf(table: TableName): readonly string[] {
  return Object.keys(layoutOf(table).columns);
}
