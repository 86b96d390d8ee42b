import type { TableName } from '#returns/ssda903/layouts.ts';
import { tableNames } from '#returns/ssda903/layouts.ts';
import { byCode, type RuleFound } from '../../../../../checks/found.ts';
import { type Paged, pageOf } from '../../../../../tables/paging.ts';
import { tableNamed } from '../../../../../words/return-tables.ts';
import type { Severity } from '../../../../../words/severity.ts';
import type { Seen } from '../../../seen.ts';

export type RuleOrder = 'children' | 'rows' | 'code';

/** Rules that found something, those that were asked for, in the order that was asked for. */
export interface RulesView {
  readonly severity: Severity | undefined;
  readonly table: TableName | undefined;
  readonly mender: string | undefined;
  readonly sort: RuleOrder;
  /** What there is to choose from. */
  readonly tables: readonly TableName[];
  readonly menders: readonly string[];
  /** On every page. */
  readonly all: readonly RuleFound[];
  readonly rows: Paged<RuleFound>;
}

const orders: Readonly<Record<RuleOrder, (a: RuleFound, b: RuleFound) => number>> = {
  children: (a, b) => b.children - a.children || b.rows - a.rows,
  rows: (a, b) => b.rows - a.rows,
  code: (a, b) => byCode(a.code, b.code),
};

/** Undefined where the address asks for something that is not there. */
export function rulesView({ asked: { query }, found }: Seen): RulesView | undefined {
  const wanted = (name: string): string | undefined => query.get(name) || undefined; // a box left at "all" sends ''
  const [severity, table, mender, sort] = [
    wanted('severity'),
    wanted('table'),
    wanted('mender'),
    wanted('sort') ?? 'children',
  ];
  const tables = tableNames.filter((name) => found.byRule.some((rule) => rule.tables.includes(name)));
  const menders = [...new Set(found.byRule.flatMap(({ rule }) => rule?.mender ?? []))].toSorted();
  if (severity !== undefined && severity !== 'error' && severity !== 'warning') return undefined;
  if (sort !== 'children' && sort !== 'rows' && sort !== 'code') return undefined;
  const named = table === undefined ? undefined : tableNamed(table);
  if (table !== undefined && named === undefined) return undefined;
  const wantedRules = found.byRule.filter(
    (rule) =>
      (severity === undefined || rule.severity === severity) &&
      (named === undefined || rule.tables.includes(named)) &&
      (mender === undefined || rule.rule?.mender === mender),
  );
  const all = wantedRules.toSorted(orders[sort]);
  const rows = pageOf(all, query);
  return rows === undefined
    ? undefined
    : { severity, table: named, mender, sort, tables, menders, all, rows };
}
