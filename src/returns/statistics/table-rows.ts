import type { Finding } from '../finding.ts';
import type { Grid } from '../reading/grid.ts';

/** A row of a table whose columns are known: each cell by its column, trimmed. */
export interface TableRow<Column extends string> {
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

/** The rows of a table by column; findings instead where its columns are not exactly those that are expected. */
export function tableRows<Column extends string>(
  grid: Grid,
  columns: readonly Column[],
): { readonly rows: readonly TableRow<Column>[]; readonly findings: readonly Finding[] } {
  const findings = columnFindings(grid, columns);
  if (findings.length > 0) return { rows: [], findings };
  const at = columns.map((column) => [column, grid.header.indexOf(column)] as const);
  const rows = grid.rows.map(({ row, cells }) => ({
    row,
    cells: Object.fromEntries(at.map(([column, place]) => [column, (cells[place] ?? '').trim()])) as Readonly<
      Record<Column, string> // an entry for each of `columns`
    >,
  }));
  return { rows, findings: [] };
}

function columnFindings({ file, header, headerRow }: Grid, columns: readonly string[]): readonly Finding[] {
  const expected = new Set(columns);
  const finding = (column: string | null, value: string | null, expected: string): Finding => ({
    file,
    row: headerRow,
    column,
    value,
    expected,
  });
  const twice = header.filter((name, at) => name !== '' && header.indexOf(name) !== at);
  return [
    ...header
      .filter((name) => name !== '' && !expected.has(name))
      .map((name) =>
        finding(
          name,
          null,
          `is not a column of this table as it is known here: the layout may be a newer one. Known columns: ${columns.join(', ')}.`,
        ),
      ),
    ...columns
      .filter((name) => !header.includes(name))
      .map((name) => finding(name, null, 'is a column that this table must have, and has not.')),
    ...[...new Set(twice)].map((name) => finding(name, null, 'stands twice among the columns.')),
  ];
}
