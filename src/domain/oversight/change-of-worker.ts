import { workerChanges } from '#domain/indicators/a12-worker-changes.ts';
import { transitionPoints } from '#domain/indicators/a14-transition-points.ts';
import { unallocated } from '#domain/indicators/b07-unallocated.ts';
import { among, mayBeOpen } from '#domain/indicators/cohorts/among.ts';
import type { Indicator, Measuring, Placing } from '#domain/indicators/indicator.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';

/** Someone of whom a figure says something, in its own words. */
export interface SaidOf {
  readonly person: PersonAsAt;
  readonly because: readonly string[];
}

/** Young people with nobody, as B07 counts them. */
export function withoutWorker(measuring: Measuring): readonly SaidOf[] {
  return placedAs(unallocated, measuring, ({ is }) => is === 'met');
}

/** Whose worker changed twice or more within the twelve months, as A12 counts them: the most often first. */
export function manyChanges(measuring: Measuring): readonly SaidOf[] {
  return placedAs(workerChanges, measuring, ({ parts }) => parts?.['two-or-more']?.numerator === 1);
}

/** Who has been passed on twice or more since 16, as A14 counts it: the most often first. */
export function oftenPassedOn(measuring: Measuring): readonly SaidOf[] {
  return placedAs(transitionPoints, measuring, ({ is, value = 0 }) => is === 'met' && value >= 2);
}

function placedAs(
  figure: Indicator,
  measuring: Measuring,
  holds: (placing: Placing) => boolean,
): readonly SaidOf[] {
  return among(measuring, mayBeOpen)
    .flatMap((person) => {
      const placing = figure.place(person, measuring);
      return holds(placing) ? [{ person, placing }] : [];
    })
    .toSorted((a, b) => (b.placing.value ?? 0) - (a.placing.value ?? 0))
    .map(({ person, placing }) => ({ person, because: placing.because }));
}
