import type { Measuring } from '#domain/indicators/indicator.ts';

/** Two statements about one young person that cannot both be so, each with where it stands. */
export interface Contradiction {
  readonly child: string;
  readonly one: string;
  readonly other: string;
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
