import type { Known } from '../known.ts';
import type { Viewer } from '../viewer.ts';
import { seesEveryone } from './reach.ts';

/**
 * Whether a list may be held to a team or a locality: one that there is, and that the reader sees. An address that asks
 * for another must not read as if all were well there.
 */
export function mayAskFor(
  { team, locality }: { readonly team?: string | undefined; readonly locality?: string | undefined },
  viewer: Viewer,
  { population: { teams } }: Pick<Known, 'population'>,
  /** What stands in the reader's own list besides: someone may be supported across teams. */
  seen: { readonly teams: readonly string[]; readonly localities: readonly string[] },
): boolean {
  const own = seesEveryone(viewer) ? teams : teams.filter((one) => one.team === viewer.team);
  return (
    (team === undefined || own.some((one) => one.team === team) || seen.teams.includes(team)) &&
    (locality === undefined ||
      own.some((one) => one.locality === locality) ||
      seen.localities.includes(locality))
  );
}
