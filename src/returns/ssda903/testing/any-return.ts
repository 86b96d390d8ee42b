import fc from 'fast-check';
import type { RuleCase, TablesGiven } from './rule-case.ts';
import { dayIn } from '../check/date-cell.ts';
import { codeSet } from '../code-sets.ts';
import { type Holds, layoutOf, type TableName, tableNames } from '../layouts.ts';

/** Days around every boundary that rules draw in 2026-27, days that are none, and blanks. */
const DAYS = [
  '', '', '31/03/2025', '01/04/2025', '31/03/2026', '01/04/2026', '2/4/2026', '02/04/2026', '24/03/2027', '31/03/2027',
  '01/04/2027', '29/02/2008', '28/02/2026', '01/03/2009', '01/09/2016', '14/06/2022', '01/12/2005', '30/06/2026',
  '2026-06-30', '31/02/2026', 'ZZ/ZZ/2015', 'soon', '01/01/1600',
] as const; // prettier-ignore
const CHILDREN = ['A', 'B', 'C', 'D', 'E', ''] as const;
const POSTCODES = ['', 'AA1 1AA', 'aa11aa', 'AA1 2AA', 'BB1 1BB', 'SS1 1SS', 'EE1 1EE', 'QQ9 9QQ'] as const;
const URNS = ['', 'SC000001', 'SC000002', 'SC000003', 'SC000004', '1234567', 'XXXXXXX', 'SC999999'] as const;
const UPNS = ['', 'UN1', 'UN4', 'UN5', 'A123456789012', 'A12345678901B', 'I123456789012', 'x'] as const;

function cellOf(column: string, holds: Holds): fc.Arbitrary<string> {
  if (column === 'CHILD') return fc.constantFrom(...CHILDREN);
  if (column.endsWith('POST')) return fc.constantFrom(...POSTCODES);
  if (column === 'URN') return fc.constantFrom(...URNS);
  if (column === 'UPN') return fc.constantFrom(...UPNS);
  switch (holds.is) {
    case 'date':
    case 'partial-date':
      return fc.constantFrom(...DAYS);
    case 'code':
      return fc.constantFrom('', 'ZZZ', ...Object.keys(codeSet(holds.set).codes));
    case 'count':
      return fc.constantFrom('', '0', '20', '40', '41', '-1', '20.0', 'x');
    case 'id':
    case 'text':
      return fc.constantFrom('', 'SW1234567', 'XX99', 'S', '301', 'WAL', 'ZZZ');
  }
}

function rowsOf(table: TableName): fc.Arbitrary<readonly Readonly<Record<string, string>>[]> {
  const cells = Object.entries(layoutOf(table).columns).map(
    ([column, holds]) => [column, cellOf(column, holds)] as const,
  );
  return fc.array(fc.record(Object.fromEntries(cells)), { maxLength: 8 });
}

/** Any return of valid shape, this year's and last year's: any table may be missing, empty, or full of nonsense. */
export const anyReturn: fc.Arbitrary<RuleCase> = fc
  .record(
    Object.fromEntries(
      tableNames.flatMap((table) => [
        [table, fc.option(rowsOf(table), { nil: undefined, freq: 12 })],
        [`${table}_last`, fc.option(rowsOf(table), { nil: undefined, freq: 12 })],
      ]),
    ),
  )
  .map((tables) => ({ says: 'any return', tables: tables as TablesGiven })); // each row is of its table, by rowsOf

/** The columns by which the rows of a child are put in order; a table without any has one row a child. */
const ORDERED_BY: Partial<Readonly<Record<TableName, readonly string[]>>> = {
  Episodes: ['DECOM'],
  Reviews: ['REVIEW'],
  PlacedAdoption: ['DATE_PLACED'],
  Missing: ['MIS_START', 'MIS_END'],
  SWEpisodes: ['SW_DECOM'],
  DoLo: ['DOLO_START', 'DOLO_END'],
};

/** The same return without rows that leave the order of a child's rows open: two of one day, or one without a day. */
export function withoutTies(given: RuleCase): RuleCase {
  const tables = Object.entries(given.tables).map(([named, rows]) => {
    const table = tableNames.find((name) => named === name || named === `${name}_last`);
    const by = (table === undefined ? undefined : ORDERED_BY[table]) ?? [];
    return [named, rows === undefined ? undefined : oneOfEach(rows, by)] as const;
  });
  return { ...given, tables: Object.fromEntries(tables) };
}

function oneOfEach(
  rows: readonly Readonly<Record<string, string>>[],
  by: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const days = by.map((column) => dayIn(row[column] ?? ''));
    const keys = (by.length === 0 ? ['only'] : days.map(String)).map((key) => `${row['CHILD'] ?? ''} ${key}`);
    if (days.some(Number.isNaN) || keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}
