import { contradictionRules } from '#domain/contradictions/all.ts';
import type { ContradictionRule } from '#domain/contradictions/contradiction.ts';
import { contradictionsOn, type Found } from '#domain/contradictions/found.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { mayOpen, seesEveryone } from '../../policies/reach.ts';
import type { Viewer } from '../../viewer.ts';
import { nameOf } from '../../words/name.ts';

/** A kind of contradiction with the pairs that the reader may see. */
export interface Contradicted {
  readonly rule: ContradictionRule;
  readonly pairs: readonly Pair[];
}

/** Two statements that cannot both be so. */
export interface Pair {
  /** Undefined: the pair is of two figures, and of nobody. */
  readonly whom: { readonly child: string; readonly name: string; readonly href: string } | undefined;
  readonly one: string;
  readonly other: string;
  readonly owner: string | undefined;
  /** By id. */
  readonly figures: readonly string[];
}

/** Every kind that is looked for, as the newest extracts have it: of those whom the reader may open. */
export function contradictedView(known: Known, viewer: Viewer): readonly Contradicted[] {
  const found = contradictionsOn(populationAsAt(known.population, known.newest));
  return contradictionRules.map((rule) => ({
    rule,
    pairs: found
      .filter((one) => one.rule === rule)
      .toSorted((a, b) => known.placeOf(a.child ?? '') - known.placeOf(b.child ?? ''))
      .flatMap((one) => pairOf(one, known, viewer)),
  }));
}

function pairOf({ child, one, other, figures }: Found, known: Known, viewer: Viewer): readonly Pair[] {
  if (child === undefined)
    return seesEveryone(viewer) ? [{ whom: undefined, one, other, owner: undefined, figures }] : [];
  const person = known.person(child);
  if (person === undefined) return [];
  const standing = known.standingOf(person);
  if (!mayOpen(viewer, standing)) return [];
  const [owner] = standing.workers;
  const whom = { child, name: nameOf(person), href: paths.person(known.refOf(child)) };
  return [{ whom, one, other, owner: owner === undefined ? undefined : known.workerName(owner), figures }];
}
