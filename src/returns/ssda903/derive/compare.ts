import type { Finding903 } from '../check/findings.ts';
import { layoutOf, type TableName, tableNames } from '../layouts.ts';
import type { Steps } from './derive-in-steps.ts';
import type { AnyRow, DerivedReturn } from './derived-return.ts';

/** A row that both returns have, with other cells. */
export interface RowChanged {
  readonly before: AnyRow;
  readonly after: AnyRow;
  /** The columns whose texts differ, in the guide's order. */
  readonly columns: readonly string[];
}

/** What became of one table from one return to the other. */
export interface TableCompared {
  readonly table: TableName;
  readonly new: readonly AnyRow[];
  readonly gone: readonly AnyRow[];
  readonly changed: readonly RowChanged[];
  /** How many rows stayed as they were. */
  readonly same: number;
  /** Columns that one of the two does not carry, and that were left out. */
  readonly leftOut: readonly string[];
}

/** A table that only one of the two returns has: not laid side by side, because nothing is known to be new or gone. */
export interface NotCompared {
  readonly table: TableName;
  readonly only: 'before' | 'after';
  readonly rows: number;
}

/** Two returns side by side. */
export interface Compared {
  readonly tables: readonly TableCompared[];
  readonly notCompared: readonly NotCompared[];
}

/** Findings of two returns: one is the same where one rule says it of one child. */
export interface FindingsCompared {
  readonly new: readonly Finding903[];
  readonly gone: readonly Finding903[];
  /** As the later return has them. */
  readonly still: readonly Finding903[];
}

/**
 * Lays two returns side by side, a table a step. Rows are matched by child and the key of the layout: a changed key is a
 * row that is gone and a row that is new. Of rows that share a key, those that say the same are matched first.
 */
export function* compareReturns(before: DerivedReturn, after: DerivedReturn): Steps<Compared> {
  const tables: TableCompared[] = [];
  const notCompared: NotCompared[] = [];
  for (const table of tableNames) {
    const [one, other] = [wholeRows(before, table), wholeRows(after, table)];
    if (one !== undefined && other !== undefined) {
      tables.push(yield* compareTable(table, one, other, columnsLacking(table, [before, after])));
    } else if (one !== undefined) notCompared.push({ table, only: 'before', rows: one.length });
    else if (other !== undefined) notCompared.push({ table, only: 'after', rows: other.length });
    yield;
  }
  return { tables, notCompared };
}

/** Whether the findings of an earlier return are still there, and which are new. */
export function compareFindings(
  before: readonly Finding903[],
  after: readonly Finding903[],
): FindingsCompared {
  const [were, are] = [new Set(before.map(sameFinding)), new Set(after.map(sameFinding))];
  return {
    new: after.filter((one) => !were.has(sameFinding(one))),
    gone: before.filter((one) => !are.has(sameFinding(one))),
    still: after.filter((one) => were.has(sameFinding(one))),
  };
}

/** The rows of a table; undefined where nothing of the year carries the table as a whole. */
function wholeRows({ tables, absent }: DerivedReturn, table: TableName): readonly AnyRow[] | undefined {
  const isAbsent = absent.some((one) => one.table === table && one.column === null);
  return isAbsent ? undefined : tables.get(table)?.rows;
}

function columnsLacking(table: TableName, returns: readonly DerivedReturn[]): readonly string[] {
  const lacking = new Set(
    returns.flatMap(({ absent }) => absent.filter((one) => one.table === table).map(({ column }) => column)),
  );
  return Object.keys(layoutOf(table).columns).filter((column) => lacking.has(column));
}

const ROWS_A_STEP = 200;

function* compareTable(
  table: TableName,
  before: readonly AnyRow[],
  after: readonly AnyRow[],
  leftOut: readonly string[],
): Steps<TableCompared> {
  const { columns, key } = layoutOf(table);
  const compared = Object.keys(columns).filter((column) => !leftOut.includes(column));
  const were = yield* byKey(before, key);
  const are = yield* byKey(after, key);
  const [added, gone, changed]: [AnyRow[], AnyRow[], RowChanged[]] = [[], [], []];
  let same = 0;
  let done = 0;
  for (const [name, rows] of are) {
    const unmatched = [...(were.get(name) ?? [])];
    const differing: AnyRow[] = [];
    for (const row of rows) {
      const at = unmatched.findIndex((one) => differences(one, row, compared).length === 0);
      if (at === -1) differing.push(row);
      else {
        unmatched.splice(at, 1);
        same += 1;
      }
    }
    for (const row of differing) {
      const one = unmatched.shift();
      if (one === undefined) added.push(row);
      else changed.push({ before: one, after: row, columns: differences(one, row, compared) });
    }
    gone.push(...unmatched);
    done += 1;
    if (done % ROWS_A_STEP === 0) yield;
  }
  for (const [name, rows] of were) if (!are.has(name)) gone.push(...rows);
  return { table, new: added, gone: gone.toSorted(byChild), changed, same, leftOut };
}

function* byKey(
  rows: readonly AnyRow[],
  key: readonly string[],
): Steps<ReadonlyMap<string, readonly AnyRow[]>> {
  const found = new Map<string, AnyRow[]>();
  for (const [at, row] of rows.entries()) {
    const name = key.map((column) => textOf(row, column)).join('\u001F');
    const known = found.get(name);
    if (known === undefined) found.set(name, [row]);
    else known.push(row);
    if (at % ROWS_A_STEP === 0) yield;
  }
  return found;
}

function differences(one: AnyRow, other: AnyRow, columns: readonly string[]): readonly string[] {
  return columns.filter((column) => textOf(one, column) !== textOf(other, column));
}

function textOf({ cells }: AnyRow, column: string): string {
  return cells[column]?.text ?? '';
}

function byChild(a: AnyRow, b: AnyRow): number {
  if (a.child !== b.child) return a.child < b.child ? -1 : 1;
  return a.on < b.on ? -1 : a.on > b.on ? 1 : 0;
}

/** One rule and one child; of rows without a child's id their place, which is all that tells them apart. */
function sameFinding({ rule, at: [first] }: Finding903): string {
  const child = first?.child ?? '';
  return `${rule} ${child === '' ? `at ${first?.table ?? ''} ${first?.row ?? ''}` : child}`;
}
