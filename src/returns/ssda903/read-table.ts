import { type ReturnYear } from '#calendar/return-year.ts';
import type { CareEpisodeFact, Fact } from '#domain/people/facts.ts';
import type { RefusedRow, TableRead } from '../extraction.ts';
import type { Finding } from '../finding.ts';
import type { Grid, GridRow } from '../reading/grid.ts';
import { RowCells } from '../reading/row-cells.ts';
import { impossibleSpans, type Span } from '../reading/spans.ts';
import { sourceOf } from './facts/fact-row.ts';
import { factsOfRow } from './facts/of-row.ts';
import { layoutOf, type TableName } from './layouts.ts';
import { columnOfHeading } from './recognise.ts';
import { columnsIn, TableCells } from './table-cells.ts';

/** One table of a return as it was given. */
export interface TableGrid {
  readonly table: TableName;
  readonly grid: Grid;
}

/** A row that could be read, and its facts. */
interface RowRead {
  readonly row: GridRow;
  readonly child: string;
  readonly facts: readonly Fact[];
}

/** The column with the last day of what a row tells, by table. */
const ENDS: Partial<Record<TableName, string>> = {
  Episodes: 'DEC',
  Missing: 'MIS_END',
  SWEpisodes: 'SW_DEC',
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
  const layout = layoutOf(table);
  const findings: Finding[] = [...headingFindings(grid, table, year)];
  const refused = new Map<GridRow, string>();
  const rows: RowRead[] = [];
  if (!layout.countedOnly) {
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
    const checks = layout.onePerChild
      ? [(standing: readonly RowRead[]) => repeats(standing, itsChild)]
      : [(standing: readonly RowRead[]) => repeats(standing, itsSpan), impossible, repeatedStarts];
    for (const check of checks) {
      const standing = rows.filter(({ row }) => !refused.has(row));
      for (const [row, reason] of check(standing)) refused.set(row, reason);
    }
  }
  const facts = withTellingKeys(rows.filter(({ row }) => !refused.has(row)).flatMap((read) => read.facts));
  const read: TableRead = {
    file: grid.file,
    kind: 'ssda903',
    table,
    year,
    extracted: null,
    rows: grid.rows.length,
    columns: [...columnsIn(table, grid.header).keys()],
    countedOnly: layout.countedOnly,
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

/** What a row tells: where two tell the same, the second repeats the first. */
type Telling = (row: RowRead) => string;

const itsChild: Telling = ({ child }) => child;
/** An episode with its first and last day; of any other row its key. */
const itsSpan: Telling = (row) => {
  const fact = row.facts.at(-1);
  return fact?.kind === 'care-episode' ? `${itsKey(row)} ${fact.to ?? ''}` : itsKey(row);
};
/** An episode's first day and RNE, as in `withTellingKeys`. */
const itsKey: Telling = ({ child, facts }) => {
  const fact = facts.at(-1);
  return `${child} ${fact?.key ?? ''} ${fact?.kind === 'care-episode' ? (fact.startReason ?? '') : ''}`;
};

/** Rows that tell again what an earlier row tells. */
function repeats(rows: readonly RowRead[], telling: Telling): readonly (readonly [GridRow, string])[] {
  const first = new Map<string, number>();
  return rows.flatMap((read) => {
    const { row, child } = read;
    const what = telling(read);
    const known = first.get(what);
    if (known === undefined) {
      first.set(what, row.row);
      return [];
    }
    const reason =
      telling === itsChild
        ? `${child} is in row ${known} already: this table has one row for each child.`
        : `It repeats row ${known}.`;
    return [[row, reason] as const];
  });
}

/** Spans that end before they begin, and episodes of care at the same time as another. */
function impossible(rows: readonly RowRead[]): readonly (readonly [GridRow, string])[] {
  const together = new Map<string, Span[]>();
  for (const { row, facts } of rows) {
    const fact = facts.at(-1);
    if (fact === undefined || !('to' in fact)) continue;
    const span = { row: row.row, from: fact.from, to: fact.to };
    // Episodes cannot be beside each other; of other things each is looked at alone.
    const group = fact.kind === 'care-episode' ? fact.child : String(row.row);
    const known = together.get(group);
    if (known === undefined) together.set(group, [span]);
    else known.push(span);
  }
  const reasons = new Map([...together.values()].flatMap((spans) => [...impossibleSpans(spans, 'episode')]));
  return reasons.size === 0
    ? []
    : rows.flatMap(({ row }) => {
        const reason = reasons.get(row.row);
        return reason === undefined ? [] : [[row, reason] as const];
      });
}

/** Episodes that begin on one day with one RNE: nothing would tell them apart. */
function repeatedStarts(rows: readonly RowRead[]): readonly (readonly [GridRow, string])[] {
  return rows[0]?.facts[0]?.kind === 'care-episode' ? repeats(rows, itsKey) : [];
}

/** Where two episodes of a child begin on one day, the day alone does not tell them apart: RNE goes into the key. */
function withTellingKeys(facts: readonly Fact[]): readonly Fact[] {
  const starts = new Map<string, number>();
  const start = (fact: CareEpisodeFact): string => `${fact.child} ${fact.from}`;
  for (const fact of facts) {
    if (fact.kind === 'care-episode') starts.set(start(fact), (starts.get(start(fact)) ?? 0) + 1);
  }
  return facts.map((fact) =>
    fact.kind === 'care-episode' && (starts.get(start(fact)) ?? 0) > 1
      ? { ...fact, key: `${fact.from} ${fact.startReason ?? ''}`.trim() }
      : fact,
  );
}
