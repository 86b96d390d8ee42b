import type { Finding903 } from '#returns/ssda903/check/findings.ts';
import type { ReturnRule } from '#returns/ssda903/check/rule.ts';
import { type TableName, tableNames } from '#returns/ssda903/layouts.ts';
import { ruleSetOf } from '#returns/ssda903/rule-sets/all.ts';
import type { Severity } from '../words/severity.ts';
import type { Outcome } from './check-outcome.ts';

/** A rule that found something. */
export interface RuleFound {
  readonly code: string;
  readonly message: string;
  readonly severity: Severity;
  /** Its texts. */
  readonly rule: ReturnRule | undefined;
  readonly findings: readonly Finding903[];
  readonly children: number;
  readonly rows: number;
  readonly tables: readonly TableName[];
}

/** A child of whom something was found; of rows without an id `child` is empty. */
export interface ChildFound {
  readonly child: string;
  /** What this child is called in an address: unless told otherwise its place in the list, worst first. */
  readonly ref: string;
  readonly findings: readonly Finding903[];
  readonly errors: number;
  readonly warnings: number;
}

/** The findings of a check, put together by rule and by child. */
export interface Found {
  /** Most children first. */
  readonly byRule: readonly RuleFound[];
  /** Most errors first, then most findings. */
  readonly byChild: readonly ChildFound[];
  readonly childRef: (child: string) => string | undefined;
  /** How many children, rows without an id apart. */
  readonly children: number;
  readonly errors: number;
  readonly warnings: number;
  /** The rule of the year with this code, whether it found anything or not. */
  readonly ruleOf: (code: string) => ReturnRule | undefined;
}

const known = new WeakMap<Outcome, Found>();

/** Worked out once a check. `refOf` says what a child is called in an address. */
export function foundIn(outcome: Outcome, refOf = (_child: string, place: number) => String(place)): Found {
  const before = known.get(outcome);
  if (before !== undefined) return before;
  const found = work(outcome, refOf);
  known.set(outcome, found);
  return found;
}

function work({ findings, year }: Outcome, refOf: (child: string, place: number) => string): Found {
  const rules = new Map((ruleSetOf(year)?.rules ?? []).map(({ code, rule }) => [code, rule]));
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule)]
    .map(([code, together]) => ruleFound(code, together, rules.get(code)))
    .toSorted((a, b) => b.children - a.children || b.rows - a.rows || byCode(a.code, b.code));
  const byChild = [...Map.groupBy(findings, childOf)]
    .map(([child, together]) => childFound(child, together))
    .toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings || byCode(a.child, b.child))
    .map((one, at) => ({ ...one, ref: refOf(one.child, at + 1) }));
  const refs = new Map(byChild.map(({ child, ref }) => [child, ref]));
  return {
    byRule,
    byChild,
    childRef: (child) => refs.get(child),
    children: byChild.filter(({ child }) => child !== '').length,
    errors: byChild.reduce((sum, { errors }) => sum + errors, 0),
    warnings: byChild.reduce((sum, { warnings }) => sum + warnings, 0),
    ruleOf: (code) => rules.get(code),
  };
}

/** Whom a finding is of: empty where its row has no id. */
export function childOf({ at: [first] }: Finding903): string {
  return first?.child ?? '';
}

/** Codes and ids that are numbers by number. */
export function byCode(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function ruleFound(code: string, findings: readonly Finding903[], rule: ReturnRule | undefined): RuleFound {
  const [first] = findings;
  const at = findings.flatMap((finding) => finding.at);
  const tables = new Set(at.map(({ table }) => table));
  return {
    code,
    message: first?.message ?? code,
    severity: first?.severity ?? 'error',
    rule,
    findings,
    children: new Set(findings.map(childOf).filter((child) => child !== '')).size,
    rows: at.length,
    tables: tableNames.filter((table) => tables.has(table)),
  };
}

function childFound(child: string, findings: readonly Finding903[]): ChildFound {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { child, ref: '', findings, errors, warnings: findings.length - errors };
}
