import type { Viewer } from '../viewer.ts';

/** Who supports a young person, as the newest extract says. */
export interface Standing {
  /** Personal adviser and allocated worker, by the names that extracts use. */
  readonly workers: readonly string[];
  readonly team: string | undefined;
}

/** Through what someone reaches a young person's record. */
export type Reach = 'everyone' | 'own' | 'team';

/**
 * Through what someone may open a record, undefined where they may not: a personal adviser their own young people's and
 * their team's, a manager the team's, the head of service and the analyst all, a lead member none.
 */
export function reachTo(viewer: Viewer, { workers, team }: Standing): Reach | undefined {
  const throughTeam = viewer.team !== undefined && viewer.team === team ? 'team' : undefined;
  switch (viewer.role) {
    case 'head-of-service':
    case 'analyst':
      return 'everyone';
    case 'team-manager':
      return throughTeam;
    case 'personal-adviser':
      return isOwn(viewer, workers) ? 'own' : throughTeam;
    case 'lead-member':
      return undefined;
  }
}

/** Whether someone may open a record. */
export function mayOpen(viewer: Viewer, standing: Standing): boolean {
  return reachTo(viewer, standing) !== undefined;
}

/** Whether a worker is the personal adviser or the allocated worker. */
export function isOwn(viewer: Viewer, workers: readonly string[]): boolean {
  return viewer.worker !== undefined && workers.includes(viewer.worker);
}

/** Whether someone answers for the whole service, and so sees everyone and everything that is nobody's in particular. */
export function seesEveryone({ role }: Viewer): boolean {
  return role === 'head-of-service' || role === 'analyst';
}
