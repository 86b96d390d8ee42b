import { parseReturnYear } from '#calendar/return-year.ts';
import type { CareHistory } from '../check/care-history.ts';
import { checkReturn, type Checked, type ToCheck } from '../check/check-return.ts';
import type { ColumnRead, LastTable } from '../check/row.ts';
import { type CheckTable, tableMaker } from '../check/tables.ts';
import { layoutOf, type TableName, tableNames } from '../layouts.ts';
import type { RuleOfYear } from '../rule-sets/rule-set.ts';
import { OWN_AUTHORITY, testPostcodes, testProviders } from './reference.ts';

/** Rows as they would stand in a file: cells by column, blank where left out. CHILD is A where left out. */
export type RowsGiven<Table extends TableName> = readonly Readonly<
  Partial<Record<ColumnRead<Table>, string>>
>[];

/** The tables of a small return, last year's with `_last`. Those left out are not there. */
export type TablesGiven = {
  readonly [Table in TableName]?: RowsGiven<Table>;
} & {
  readonly [Table in LastTable]?: Table extends `${infer Now extends TableName}_last`
    ? RowsGiven<Now>
    : never;
};

/** What a rule must say of one small return. */
export interface RuleCase {
  /** What is so in this return, in words: the name of the test. */
  readonly says: string;
  readonly tables: TablesGiven;
  /** Rows flagged, by table, from 0; left out: none. */
  readonly flags?: Partial<Readonly<Record<TableName, readonly number[]>>>;
  /** How many rows it cannot decide; left out: none. */
  readonly undecided?: number;
  /** Only where the rule must not be run: what it lacks. */
  readonly notRun?: readonly string[];
  /** 2026-27 where left out. */
  readonly year?: string;
  /** The test authority, its postcodes and providers are there unless this says otherwise. */
  readonly without?: readonly ('authority' | 'postcodes' | 'providers')[];
  readonly history?: CareHistory;
}

/** The cases of one rule: at least one that it flags and one that it does not, and both sides of each boundary. */
export interface RuleCases {
  readonly code: string;
  readonly cases: readonly RuleCase[];
}

/** The cases of a rule. */
export function casesOf(code: string, cases: readonly RuleCase[]): RuleCases {
  return { code, cases };
}

/** What one rule says of one case, in the case's own terms. */
export function outcomeOf(
  rule: RuleOfYear,
  given: RuleCase,
): Required<Pick<RuleCase, 'flags' | 'undecided' | 'notRun'>> {
  const checked: Checked = checkReturn(toCheck(given), [rule]);
  const [failed] = checked.failed;
  if (failed !== undefined) throw new Error(`rule ${failed.rule} failed: ${failed.error}`);
  const flags: Partial<Record<TableName, number[]>> = {};
  for (const { table, row } of checked.findings.flatMap(({ at }) => at)) (flags[table] ??= []).push(row);
  for (const rows of Object.values(flags)) rows.sort((a, b) => a - b);
  return {
    flags,
    undecided: checked.undecided[0]?.rows ?? 0,
    notRun: checked.notRun[0]?.lacking ?? [],
  };
}

/** The case's return, read as a file of it would be. */
export function toCheck({ tables, year = '2026-27', without = [], history }: RuleCase): ToCheck {
  const parsed = parseReturnYear(year);
  if (parsed === undefined) throw new RangeError(`no return year: ${year}`);
  const make = tableMaker();
  const now = new Map<TableName, CheckTable>();
  const last = new Map<TableName, CheckTable>();
  for (const table of tableNames) {
    for (const [named, into] of [
      [table, now],
      [`${table}_last`, last],
    ] as const) {
      const rows: readonly Readonly<Record<string, string | undefined>>[] | undefined = tables[named];
      if (rows !== undefined) into.set(table, make(table, named, gridOf(table, rows)));
    }
  }
  return {
    year: parsed,
    now,
    last,
    authority: without.includes('authority') ? undefined : OWN_AUTHORITY,
    postcodes: without.includes('postcodes') ? undefined : testPostcodes,
    providers: without.includes('providers') ? undefined : testProviders,
    authorityNumbers: new Set(['947']),
    history,
  };
}

function gridOf(table: TableName, rows: readonly Readonly<Record<string, string | undefined>>[]) {
  const columns = Object.keys(layoutOf(table).columns);
  const header = rows.some((row) => 'UASC' in row) && table === 'Header' ? [...columns, 'UASC'] : columns;
  return {
    file: `${table}.csv`,
    sheet: null,
    header,
    headerRow: 1,
    rows: rows.map((row, at) => ({
      row: at + 2,
      cells: header.map((column) => row[column] ?? (column === 'CHILD' ? 'A' : '')),
    })),
  };
}
