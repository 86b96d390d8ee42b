import type { Viewer } from '../viewer.ts';

/** Who supports a young person, as the newest extract says. */
export interface Standing {
  /** Personal adviser and allocated worker, by the names that extracts use. */
  readonly workers: readonly string[];
  readonly team: string | undefined;
}

/**
 * Whether someone may open a record: a personal adviser their own young people's and their team's, a manager the
 * team's, the head of service and the analyst all, a lead member none.
 */
export function mayOpen(viewer: Viewer, { workers, team }: Standing): boolean {
  const inTeam = viewer.team !== undefined && viewer.team === team;
  switch (viewer.role) {
    case 'head-of-service':
    case 'analyst':
      return true;
    case 'team-manager':
      return inTeam;
    case 'personal-adviser':
      return inTeam || isOwn(viewer, workers);
    case 'lead-member':
      return false;
  }
}

/** Whether a worker is the personal adviser or the allocated worker. */
export function isOwn(viewer: Viewer, workers: readonly string[]): boolean {
  return viewer.worker !== undefined && workers.includes(viewer.worker);
}

/** Whether someone answers for the whole service, and so sees everyone and everything that is nobody's in particular. */
export function seesEveryone({ role }: Viewer): boolean {
  return role === 'head-of-service' || role === 'analyst';
}
