import type { Measuring } from '#domain/indicators/indicator.ts';
import { contradictionRules } from './all.ts';
import type { Contradiction, ContradictionRule } from './contradiction.ts';

/** A pair of statements with the kind that it is of. */
export interface Found extends Contradiction {
  readonly rule: ContradictionRule;
  /** The figures that this pair touches. */
  readonly figures: readonly string[];
}

const kept = new WeakMap<Measuring, readonly Found[]>();

/** Every contradiction on a day, kept with it: each figure and several pages ask for the same. */
export function contradictionsOn(measuring: Measuring): readonly Found[] {
  const known = kept.get(measuring);
  if (known !== undefined) return known;
  const found = contradictionRules.flatMap((rule) =>
    rule.find(measuring).map((one): Found => ({ figures: rule.figures, ...one, rule })),
  );
  kept.set(measuring, found);
  return found;
}
