import { byCode, type ChildFound } from '../../../../../checks/found.ts';
import { NOBODY } from '../../../../../checks/who.ts';
import { type Paged, pageOf } from '../../../../../tables/paging.ts';
import type { Severity } from '../../../../../words/severity.ts';
import type { Seen } from '../../../seen.ts';

export type ChildOrder = 'errors' | 'findings' | 'child';

/** Children of whom something was found, those that were asked for, in the order that was asked for. */
export interface ChildrenView {
  readonly severity: Severity | undefined;
  readonly sort: ChildOrder;
  /** One worker's, by the check's reference. */
  readonly worker: string | undefined;
  /** What there is to choose from. */
  readonly workers: readonly { readonly ref: string; readonly name: string }[];
  readonly rows: Paged<ChildFound>;
}

const orders: Readonly<Record<ChildOrder, (a: ChildFound, b: ChildFound) => number>> = {
  errors: (a, b) => b.errors - a.errors || b.warnings - a.warnings,
  findings: (a, b) => b.findings.length - a.findings.length,
  child: (a, b) => byCode(a.child, b.child),
};

/** Undefined where the address asks for something that is not there. */
export function childrenView({ asked: { query }, found, who, workerRef }: Seen): ChildrenView | undefined {
  const wanted = (name: string): string | undefined => query.get(name) || undefined; // a box left at "all" sends ''
  const [severity, sort, worker] = [wanted('severity'), wanted('sort') ?? 'errors', wanted('worker')];
  if (severity !== undefined && severity !== 'error' && severity !== 'warning') return undefined;
  if (sort !== 'errors' && sort !== 'findings' && sort !== 'child') return undefined;
  const refs = new Map<string, string>();
  const refOf = (finding: ChildFound['findings'][number]): string => {
    const responsible = who.responsible(finding);
    if (responsible === undefined) return NOBODY;
    const ref = workerRef(responsible);
    refs.set(ref, responsible.name);
    return ref;
  };
  const withRefs = found.byChild.map((child) => ({ child, refs: new Set(child.findings.map(refOf)) }));
  if (worker !== undefined && worker !== NOBODY && !refs.has(worker)) return undefined;
  const children = withRefs
    .filter(({ refs: theirs }) => worker === undefined || theirs.has(worker))
    .map(({ child }) => child)
    .filter(
      ({ errors, warnings }) => severity === undefined || (severity === 'error' ? errors : warnings) > 0,
    );
  const rows = pageOf(children.toSorted(orders[sort]), query);
  if (rows === undefined) return undefined;
  const workers = [...refs].map(([ref, name]) => ({ ref, name }));
  return { severity, sort, worker, workers: workers.toSorted((a, b) => byCode(a.name, b.name)), rows };
}
