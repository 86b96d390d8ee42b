import type { Finding903 } from '#returns/ssda903/check/findings.ts';
import { byCode, childOf } from '../../../../../checks/found.ts';
import { NOBODY } from '../../../../../checks/who.ts';
import type { Seen } from '../../../seen.ts';

/** Findings of one worker, or one team. */
export interface Share {
  readonly name: string;
  readonly team: string | undefined;
  /** Their children, as a list. */
  readonly href: string | undefined;
  readonly children: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface WorkersView {
  readonly workers: readonly Share[];
  readonly teams: readonly Share[];
  /** Findings that no worker is known for. */
  readonly nobody: Share | undefined;
}

/** Each finding belongs to whoever works with the child. Most errors first. */
export function workersView({ links, found, who, workerRef }: Seen): WorkersView {
  const findings = found.byChild.flatMap((child) => child.findings);
  const byWorker = Map.groupBy(findings, (finding) => who.responsible(finding)?.worker);
  const byTeam = Map.groupBy(findings, (finding) => who.responsible(finding)?.team);
  const listOf = (worker: string): string => links.children({ worker });
  const workers = [...byWorker].flatMap(([worker, theirs]) => {
    const [first] = theirs;
    const named = first === undefined || worker === undefined ? undefined : who.responsible(first);
    if (named === undefined) return [];
    return shareOf(theirs, named.name, named.team, listOf(workerRef(named)));
  });
  const teams = [...byTeam].flatMap(([team, theirs]) =>
    team === undefined ? [] : shareOf(theirs, team, undefined, undefined),
  );
  const unnamed = byWorker.get(undefined);
  return {
    workers: workers.toSorted(worstFirst),
    teams: teams.toSorted(worstFirst),
    nobody: unnamed && shareOf(unnamed, 'Nobody named', undefined, listOf(NOBODY)),
  };
}

function shareOf(
  findings: readonly Finding903[],
  name: string,
  team: string | undefined,
  href: string | undefined,
): Share {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const children = new Set(findings.map(childOf).filter((child) => child !== '')).size;
  return { name, team, href, children, errors, warnings: findings.length - errors };
}

function worstFirst(a: Share, b: Share): number {
  return b.errors - a.errors || b.warnings - a.warnings || byCode(a.name, b.name);
}
