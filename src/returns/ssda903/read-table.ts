import { type ReturnYear } from '#calendar/return-year.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { RefusedRow, TableRead } from '../extraction.ts';
import type { Finding } from '../finding.ts';
import type { Grid, GridRow } from '../reading/grid.ts';
import { RowCells } from '../reading/row-cells.ts';
import { sourceOf } from './facts/fact-row.ts';
import { withTellingKeys } from './facts/episode.ts';
import { factsOfRow } from './facts/of-row.ts';
import { layoutOf, type TableName } from './layouts.ts';
import { columnOfHeading } from './recognise.ts';
import { type RowRead, whyNotStanding } from './rows-together.ts';
import { columnsIn, TableCells } from './table-cells.ts';

/** One table of a return as it was given. */
export interface TableGrid {
  readonly table: TableName;
  readonly grid: Grid;
}

/** The column with the last day of what a row tells, by table. */
const ENDS: Partial<Record<TableName, string>> = {
  Episodes: 'DEC',
  Missing: 'MIS_END',
  SWEpisodes: 'SW_DEC',
  PlacedAdoption: 'DATE_PLACED_CEASED',
  DoLo: 'DOLO_END',
};

/**
 * One table of a return of one year, to facts. A row is refused, word for word, where its child or key cannot be read,
 * where it cannot be told whether what it tells has ended, where it repeats another, or where it cannot be beside
 * another. Any other unreadable cell is a finding, and the row goes on without it.
 */
export function readTable(
  { table, grid }: TableGrid,
  year: ReturnYear,
  uasc: ReadonlySet<string> | undefined,
): { readonly read: TableRead; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [...headingFindings(grid, table, year)];
  const refused = new Map<GridRow, string>();
  const rows: RowRead[] = [];
  const reading = { grid, columns: columnsIn(table, grid.header), findings };
  for (const row of grid.rows) {
    const cells = new TableCells(table, year, new RowCells(reading, row));
    const child = cells.id('CHILD');
    const source = sourceOf(grid.file, row.row, year);
    const facts = child == null ? [] : factsOfRow(table, { child, cells, source, year, uasc });
    const reason = whyUnreadable(table, cells, facts);
    if (child == null || reason !== undefined) refused.set(row, reason ?? 'CHILD cannot be read.');
    else rows.push({ row, child, facts });
  }
  for (const [row, reason] of whyNotStanding(rows, layoutOf(table).onePerChild)) refused.set(row, reason);
  const facts = withTellingKeys(rows.filter(({ row }) => !refused.has(row)).flatMap((read) => read.facts));
  const read: TableRead = {
    file: grid.file,
    kind: 'ssda903',
    table,
    year,
    extracted: null,
    rows: grid.rows.length,
    columns: [...columnsIn(table, grid.header).keys()],
    countedOnly: false,
    facts,
    refused: grid.rows.flatMap((row) => refusedRow(table, grid, row, refused.get(row))),
  };
  return { read, findings };
}

function refusedRow(
  table: string,
  { file, sheet, header }: Grid,
  { row, cells }: GridRow,
  reason: string | undefined,
): readonly RefusedRow[] {
  return reason === undefined ? [] : [{ file, sheet, table, row, header, cells, reason }];
}

function headingFindings(grid: Grid, table: TableName, year: ReturnYear): readonly Finding[] {
  const { columns, since } = layoutOf(table);
  const headings = grid.header.map(columnOfHeading);
  const twice = Object.keys(columns).filter(
    (column) => headings.indexOf(column) !== headings.lastIndexOf(column),
  );
  const finding = (column: string | null, expected: string): Finding => ({
    file: grid.file,
    row: column === null ? null : grid.headerRow,
    column,
    value: column,
    expected,
  });
  return [
    ...twice.map((column) => finding(column, 'One column of this name: the first was read.')),
    ...(since !== null && year < since
      ? [finding(null, `A return of ${year} has no ${table}: it began in ${since}. It was read.`)]
      : []),
  ];
}

function whyUnreadable(
  table: TableName,
  cells: TableCells<TableName>,
  facts: readonly Fact[],
): string | undefined {
  if (facts.length === 0) {
    const blank = layoutOf(table).key.find((column) => cells.isBlank(column));
    return blank === undefined
      ? `${layoutOf(table).key.join(' or ')} cannot be read, and without it the row says nothing.`
      : `${blank} is blank, and without it the row says nothing.`;
  }
  const end = ENDS[table];
  return end !== undefined && cells.isUnreadableDate(end)
    ? `${end} cannot be read, so nobody can say whether it has ended.`
    : undefined;
}
