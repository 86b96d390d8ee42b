import type { CareHistory, KnownEpisode } from '../check/care-history.ts';
import { dayIn } from '../check/date-cell.ts';

/** What the records of a rule case know of a child: days as the return writes them. */
interface ChildKnown {
  readonly episodes: readonly {
    readonly from: string;
    readonly to?: string;
    readonly legalStatus?: string;
    readonly startReason?: string;
    readonly endReason?: string;
  }[];
  /** Whether care may have come before them: whole where left out. */
  readonly whole?: boolean;
  readonly uasc?: boolean;
  /** Whether the records know the child: they do where left out. */
  readonly known?: boolean;
}

/** The authority's records of care, for a rule case. Children not named are known, with no care. */
export function historyOf(children: Readonly<Record<string, ChildKnown>>): CareHistory {
  return {
    knows: (child) => children[child]?.known ?? true,
    episodesOf: (child) => (children[child]?.episodes ?? []).map(knownEpisode),
    isWhole: (child) => children[child]?.whole ?? true,
    everUasc: (child) => children[child]?.uasc ?? false,
  };
}

function knownEpisode(given: ChildKnown['episodes'][number]): KnownEpisode {
  const { from, to = '', legalStatus = 'C2', startReason = 'S', endReason = '' } = given;
  return { from: dayIn(from), to: dayIn(to), legalStatus, startReason, endReason };
}
