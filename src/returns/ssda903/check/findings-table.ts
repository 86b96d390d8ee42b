import type { TableName } from '../layouts.ts';
import type { RuleOfYear } from '../rule-sets/rule-set.ts';
import type { CheckedFiles } from './check-files.ts';
import type { Finding903 } from './findings.ts';
import { textOf } from './text-of.ts';

/** Findings as a table, a line for each row that one of them points to. */
export interface FindingsTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const HEADER = [
  'rule', 'severity', 'message', 'child', 'table', 'file', 'row', 'fields', 'values', 'what it means', 'how to mend it',
  'who can mend it',
] as const; // prettier-ignore

/**
 * Every finding with the cells it points to. `row` is as a spreadsheet shows it, where the header is row 1; in a file
 * with lines above its header, so much further down.
 */
export function findingsTable(
  { toCheck, checked }: Pick<CheckedFiles, 'toCheck' | 'checked'>,
  rules: readonly RuleOfYear[],
): FindingsTable {
  const ruleOf = new Map(rules.map((rule) => [rule.code, rule.rule]));
  const rowsOf = new Map<TableName, ReadonlyMap<number, object>>();
  const rowAt = (table: TableName, row: number): object | undefined => {
    let known = rowsOf.get(table);
    if (known === undefined) {
      known = new Map((toCheck.now.get(table)?.rows ?? []).map((one) => [one.row, one]));
      rowsOf.set(table, known);
    }
    return known.get(row);
  };
  const lines = (finding: Finding903): readonly (readonly string[])[] => {
    const rule = ruleOf.get(finding.rule);
    return finding.at.map(({ table, row, child, fields }) => [
      finding.rule,
      finding.severity,
      finding.message,
      child,
      table,
      toCheck.now.get(table)?.file ?? '',
      String(row + 2),
      fields.join(' '),
      fields.map((field) => textOf(rowAt(table, row), field)).join(' | '),
      rule?.means ?? '',
      rule?.mend ?? '',
      rule?.mender ?? '',
    ]);
  };
  return { header: HEADER, rows: checked.findings.flatMap(lines) };
}
