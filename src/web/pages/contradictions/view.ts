import { contradictionRules } from '#domain/contradictions/all.ts';
import type { ContradictionRule } from '#domain/contradictions/contradiction.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { mayOpen } from '../../policies/reach.ts';
import type { Viewer } from '../../viewer.ts';
import { nameOf } from '../../words/name.ts';

/** A kind of contradiction with those whom the reader may open. */
export interface Contradicted {
  readonly rule: ContradictionRule;
  readonly people: readonly ContradictedPerson[];
}

export interface ContradictedPerson {
  readonly child: string;
  readonly name: string;
  readonly href: string;
  readonly one: string;
  readonly other: string;
  readonly owner: string | undefined;
}

/** Every kind that is looked for, as the newest extracts have it. */
export function contradictedView(known: Known, viewer: Viewer): readonly Contradicted[] {
  const measuring = populationAsAt(known.population, known.newest);
  return contradictionRules.map((rule) => ({
    rule,
    people: rule
      .find(measuring)
      .flatMap(({ child, one, other }): readonly ContradictedPerson[] => {
        const person = known.person(child);
        if (person === undefined) return [];
        const standing = known.standingOf(person);
        if (!mayOpen(viewer, standing)) return [];
        const [owner] = standing.workers;
        return [
          {
            child,
            name: nameOf(person),
            href: paths.person(known.refOf(child)),
            one,
            other,
            owner: owner === undefined ? undefined : known.workerName(owner),
          },
        ];
      })
      .toSorted((a, b) => known.placeOf(a.child) - known.placeOf(b.child)),
  }));
}
