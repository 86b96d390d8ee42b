import type { Viewer } from '../viewer.ts';

/** Whose figures someone has of their own: a worker's by the name that extracts use, or a team's. */
export interface OwnGroup {
  readonly by: 'worker' | 'team';
  readonly group: string;
  /** Of a worker: the team that they are in. */
  readonly team: string | undefined;
}

/** The group of a split that is someone's own; undefined for whoever answers for everyone, or for nobody. */
export function ownGroup({ role, worker, team }: Viewer): OwnGroup | undefined {
  switch (role) {
    case 'personal-adviser':
      return worker === undefined ? undefined : { by: 'worker', group: worker, team };
    case 'team-manager':
      return team === undefined ? undefined : { by: 'team', group: team, team: undefined };
    case 'head-of-service':
    case 'analyst':
    case 'lead-member':
      return undefined;
  }
}

/** What the page of them is called. */
export function ownFiguresInWords({ by }: Pick<OwnGroup, 'by'>): string {
  return by === 'worker' ? 'My figures' : 'My team’s figures';
}
