import type { TableName } from '../layouts.ts';
import type { Flagged } from './rule.ts';

/** One row of a finding, and the columns to look at. */
export interface At {
  readonly table: TableName;
  /** Data rows of its file from 0, blank rows counted. */
  readonly row: number;
  readonly child: string;
  readonly fields: readonly string[];
}

/** What one rule says of one child (of one row, where no child stands in it). */
export interface Finding903 {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** In order of table and row, no row twice. */
  readonly at: readonly At[];
}

/** The findings of one rule: its rows by child, each row once. */
export function findingsOf(
  rule: { readonly code: string; readonly message: string; readonly severity: Finding903['severity'] },
  flagged: Iterable<Flagged>,
  fieldsOf: (table: TableName) => readonly string[],
): readonly Finding903[] {
  const together = new Map<string | Flagged, Set<Flagged>>();
  for (const row of flagged) {
    const whose = row.CHILD === '' ? row : row.CHILD;
    const known = together.get(whose);
    if (known === undefined) together.set(whose, new Set([row]));
    else known.add(row);
  }
  return [...together.values()].map((rows) => ({
    rule: rule.code,
    severity: rule.severity,
    message: rule.message,
    at: [...rows]
      .map(({ table, row, CHILD }) => ({ table, row, child: CHILD, fields: fieldsOf(table) }))
      .toSorted(byPlace),
  }));
}

/** By table, then row. */
function byPlace(a: At, b: At): number {
  return a.table === b.table ? a.row - b.row : a.table < b.table ? -1 : 1;
}

/** By rule, then by the table and row of the first row. Codes as text. */
export function byRule(a: Finding903, b: Finding903): number {
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  const [first, second] = [a.at[0], b.at[0]];
  return first === undefined || second === undefined ? 0 : byPlace(first, second);
}
