import type { TeamFact, WorkerFact } from '../facts.ts';
import type { Team, Worker } from '../population.ts';

/**
 * The workers and teams of an authority, and the one name by which each is called: extracts call the same worker by
 * id, by staff number or by name. A name that two workers share is nobody's: then the id stands.
 */
export interface Workforce {
  readonly workers: readonly Worker[];
  readonly teams: readonly Team[];
  /** The one name of the worker that a text refers to; the text itself where nobody is known by it. */
  readonly nameOfWorker: (text: string) => string;
  readonly nameOfTeam: (text: string) => string;
}

/** Workers and teams from ssd_professionals and ssd_department, and from what the authority itself says of them. */
export function workforceOf(
  workerFacts: readonly WorkerFact[],
  teamFacts: readonly TeamFact[],
  givenWorkers: readonly Worker[],
  givenTeams: readonly Team[],
): Workforce {
  const newestWorkers = newestBy(workerFacts, ({ worker }) => worker);
  const newestTeams = newestBy(teamFacts, ({ team }) => team);
  const workerNames = namesFor(
    newestWorkers.map(({ worker, staffId, name }) => ({ id: worker, name, also: [staffId] })),
  );
  const teamNames = namesFor(newestTeams.map(({ team, name }) => ({ id: team, name, also: [] })));
  const nameOfWorker = (text: string): string => workerNames.get(fold(text)) ?? text.trim();
  const nameOfTeam = (text: string): string => teamNames.get(fold(text)) ?? text.trim();

  const workers = new Map<string, Worker>();
  for (const { worker, name, jobTitle, fte, team } of newestWorkers) {
    const called = nameOfWorker(worker);
    workers.set(called, {
      worker: called,
      name: name ?? undefined,
      role: jobTitle ?? undefined,
      fte: fte ?? undefined,
      team: team == null ? undefined : nameOfTeam(team),
    });
  }
  for (const given of givenWorkers) {
    const called = nameOfWorker(given.worker);
    const known = workers.get(called);
    workers.set(called, {
      worker: called,
      name: given.name ?? known?.name,
      role: given.role ?? known?.role,
      fte: given.fte ?? known?.fte,
      team: given.team === undefined ? known?.team : nameOfTeam(given.team),
    });
  }
  const teams = new Map<string, Team>();
  for (const { team, name, parent } of newestTeams) {
    const called = nameOfTeam(team);
    teams.set(called, { team: called, name: name ?? undefined, locality: parent ?? undefined });
  }
  for (const given of givenTeams) {
    const called = nameOfTeam(given.team);
    const known = teams.get(called);
    teams.set(called, {
      team: called,
      name: given.name ?? known?.name,
      locality: given.locality ?? known?.locality,
    });
  }
  return { workers: [...workers.values()], teams: [...teams.values()], nameOfWorker, nameOfTeam };
}

interface Called {
  readonly id: string;
  readonly name: string | null | undefined;
  readonly also: readonly (string | null | undefined)[];
}

function namesFor(called: readonly Called[]): ReadonlyMap<string, string> {
  const bearers = Map.groupBy(called, ({ id, name }) => fold(name ?? id));
  const names = new Map<string, string>();
  for (const { id, name, also } of called) {
    const own = name != null && bearers.get(fold(name))?.length === 1 ? name.trim() : id;
    for (const text of [id, own, ...also]) if (text != null && text !== '') names.set(fold(text), own);
  }
  return names;
}

function newestBy<T extends WorkerFact | TeamFact>(
  facts: readonly T[],
  id: (fact: T) => string,
): readonly T[] {
  const newest = new Map<string, T>();
  for (const fact of facts) {
    const known = newest.get(id(fact));
    if (known === undefined || known.source.on <= fact.source.on) newest.set(id(fact), fact);
  }
  return [...newest.values()];
}

function fold(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
