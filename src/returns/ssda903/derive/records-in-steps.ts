import { assemble } from '#domain/people/assemble.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { ExtractSeen, Population } from '#domain/people/population.ts';
import type { CareHistory } from '../check/care-history.ts';
import { careHistoryOf } from './care-history-of.ts';
import type { Steps } from './derive-in-steps.ts';
import type { Records } from './records.ts';

/** What was said of everyone, people not yet put together: the facts that stood, and every statement. */
export interface FactsSaid {
  readonly extracts: readonly ExtractSeen[];
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
  readonly statements: Records['statements'];
}

/** Children a step. */
const A_STEP = 25;

/**
 * Puts people together, some at a time, each part with what was said of its children. Who works where, and local
 * settings, are as they are known now: no cell of a return hangs on them.
 */
export function* recordsInSteps(
  { extracts, facts, statements }: FactsSaid,
  { authority, workers, teams, settings }: Population,
): Steps<readonly Records[]> {
  const children = [...new Set([...facts.keys(), ...statements.keys()])]
    .filter((child) => child !== '') // workers and teams
    .toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const parts: Records[] = [];
  for (let from = 0; from === 0 || from < children.length; from += A_STEP) {
    const some = children.slice(from, from + A_STEP);
    const { population } = assemble({
      authority,
      facts: some.flatMap((child) => facts.get(child) ?? []),
      extracts,
      teams,
      workers,
      settings,
    });
    const said = some.flatMap((child) => {
      const all = statements.get(child);
      return all === undefined ? [] : [[child, all] as const];
    });
    parts.push({ population, statements: new Map(said) });
    yield;
  }
  return parts;
}

/** What the records of all parts know of care. */
export function careHistoryIn(parts: readonly Records[]): CareHistory {
  const histories = parts.map(({ population }) => ({ population, history: careHistoryOf(population) }));
  const byChild = new Map(
    histories.flatMap(({ population, history }) =>
      population.people.map(({ child }) => [child, history] as const),
    ),
  );
  return {
    knows: (child) => byChild.has(child),
    episodesOf: (child) => byChild.get(child)?.episodesOf(child) ?? [],
    isWhole: (child) => byChild.get(child)?.isWhole(child) === true,
    everUasc: (child) => byChild.get(child)?.everUasc(child) === true,
  };
}
