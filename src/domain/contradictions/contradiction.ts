import type { Measuring } from '#domain/indicators/indicator.ts';

/** Two statements that cannot both be so, each with where it stands. */
export interface Contradiction {
  /** Whom both are about; undefined: two figures, or two extracts as a whole. */
  readonly child: string | undefined;
  readonly one: string;
  readonly other: string;
  /** The figures that this pair touches, where they are fewer than those of its kind. */
  readonly figures?: readonly string[];
}

/** One kind of contradiction: one file each, listed in `all.ts`. */
export interface ContradictionRule {
  readonly id: string;
  /** As a director reads it. */
  readonly title: string;
  /** Why it matters, and what to do. */
  readonly means: string;
  /** The figures that it throws doubt on, by id. */
  readonly figures: readonly string[];
  find(measuring: Measuring): readonly Contradiction[];
}
