import type { Finding903 } from '#returns/ssda903/check/findings.ts';
import type { TableName } from '#returns/ssda903/layouts.ts';
import type { ChildFound } from '../../../../../../checks/found.ts';
import type { TableShown } from '../../../../../../checks/rows-in.ts';
import type { ChildNamed } from '../../../../../../checks/who.ts';
import type { Seen } from '../../../../seen.ts';

/** A finding on the page of a child: where on the page it stands. */
export interface FindingShown {
  readonly id: string;
  readonly finding: Finding903;
}

/** A table of a child with its rows, and the findings that are told beside it. */
export interface TableWithFindings {
  readonly shown: TableShown;
  /** Each finding is told once, beside the first table it points to. */
  readonly findings: readonly FindingShown[];
  /** The findings that point to a cell. */
  readonly faultsAt: (row: number, column: string) => readonly FindingShown[];
}

/** All that was found about a child, and all their rows of this year's return. */
export interface ChildView {
  readonly found: ChildFound;
  readonly named: ChildNamed;
  /** Tables that some finding points to. */
  readonly tables: readonly TableWithFindings[];
  readonly otherTables: readonly TableWithFindings[];
  readonly before: ChildFound | undefined;
  readonly after: ChildFound | undefined;
}

/** Undefined where the check has no such child. */
export function childView({ asked, found, rows, who, childNamed }: Seen): ChildView | undefined {
  const ref = asked.params['child'] ?? '';
  const at = found.byChild.findIndex((one) => one.ref === ref);
  const child = found.byChild[at] ?? withoutFindings(childNamed?.(ref), ref);
  if (child === undefined) return undefined;
  // Most rules find one thing of a child; of rows without an id one rule may find several.
  const findings = child.findings.map((finding, index) => ({ id: `finding-${index + 1}`, finding }));
  const tables = rows.ofChild(child.child).map((shown) => withFindings(shown, findings));
  const isAtFault = ({ shown }: TableWithFindings): boolean =>
    findings.some(({ finding }) => finding.at.some(({ table }) => table === shown.table));
  return {
    found: child,
    named: who.child(child.child),
    tables: tables.filter(isAtFault),
    otherTables: tables.filter((table) => !isAtFault(table)),
    before: found.byChild[at - 1],
    after: at === -1 ? undefined : found.byChild[at + 1],
  };
}

function withoutFindings(child: string | undefined, ref: string): ChildFound | undefined {
  return child === undefined ? undefined : { child, ref, findings: [], errors: 0, warnings: 0 };
}

function withFindings(shown: TableShown, findings: readonly FindingShown[]): TableWithFindings {
  const faults = new Map<string, FindingShown[]>();
  for (const one of findings) {
    for (const { table, row, fields } of one.finding.at) {
      if (table !== shown.table) continue;
      for (const field of fields) {
        const place = `${row} ${field}`;
        faults.set(place, [...(faults.get(place) ?? []), one]);
      }
    }
  }
  return {
    shown,
    findings: findings.filter(({ finding }) => firstTable(finding) === shown.table),
    faultsAt: (row, column) => faults.get(`${row} ${column}`) ?? [],
  };
}

function firstTable({ at: [first] }: Finding903): TableName | undefined {
  return first?.table;
}
