import type { CareHistory, KnownEpisode } from '#returns/ssda903/check/care-history.ts';
import { careHistoryOf } from '#returns/ssda903/derive/care-history-of.ts';
import type { Population } from '#domain/people/population.ts';

/** What the records know of one child's care, as plain data: functions cannot go to another thread. */
export interface CareKnown {
  readonly child: string;
  readonly episodes: readonly KnownEpisode[];
  readonly isWhole: boolean;
  readonly everUasc: boolean;
}

const known = new WeakMap<Population, readonly CareKnown[]>();

/** Of everyone, worked out once a population. */
export function careKnownOf(population: Population): readonly CareKnown[] {
  const before = known.get(population);
  if (before !== undefined) return before;
  const history = careHistoryOf(population);
  const made = population.people.map(({ child }) => ({
    child,
    episodes: history.episodesOf(child),
    isWhole: history.isWhole(child),
    everUasc: history.everUasc(child),
  }));
  known.set(population, made);
  return made;
}

/** The same as the rules ask for it. */
export function careHistoryFrom(care: readonly CareKnown[]): CareHistory {
  const byChild = new Map(care.map((one) => [one.child, one]));
  return {
    knows: (child) => byChild.has(child),
    episodesOf: (child) => byChild.get(child)?.episodes ?? [],
    isWhole: (child) => byChild.get(child)?.isWhole === true,
    everUasc: (child) => byChild.get(child)?.everUasc === true,
  };
}
