/** An episode of care as the authority's records have it, whichever year it was in. */
export interface KnownEpisode {
  /** Day numbers; `to` is `NaN` while it goes on. */
  readonly from: number;
  readonly to: number;
  /** LS, RNE and REC of the return; empty where the records do not say. */
  readonly legalStatus: string;
  readonly startReason: string;
  readonly endReason: string;
}

/** What the authority's records know of a child beyond two years' returns. */
export interface CareHistory {
  /** Whether the records know the child at all: of one whom they do not, the files are asked as if there were none. */
  knows(child: string): boolean;
  /** Every known episode of a child, in order; empty where the records know the child and no care of theirs. */
  episodesOf(child: string): readonly KnownEpisode[];
  /** Whether those episodes are all there were: false where care may have come before the records begin. */
  isWhole(child: string): boolean;
  /** Whether the child ever was an unaccompanied asylum-seeking child. */
  everUasc(child: string): boolean;
}
