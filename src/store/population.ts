import type { assemble } from '#domain/people/assemble.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { Population, Team, Worker } from '#domain/people/population.ts';
import { readSettings } from '#domain/law/settings-read.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import type { Settings } from '#domain/law/settings.ts';
import { assembledInTurns } from './assembled-in-turns.ts';
import { storeVersion } from './changes.ts';
import { factTables } from './fact-tables.ts';
import { readFacts } from './facts.ts';
import type { WaymarkFolder } from './given.ts';
import { extractsOf, givenOf } from './imports.ts';
import { publishedOf, publishedVersion } from './published.ts';
import { type SettingChange, settingChanges, settingsVersion, withChanges } from './settings.ts';
import type { Db, Trx } from './tables.ts';
import { within, withinSnapshot } from './within.ts';

/** What `assemble` gives: the people, and where sources contradict each other. */
export type Assembled = ReturnType<typeof assemble>;

/** Everyone the authority's standing imports tell of, as known now. `trx` is within that authority. */
async function loadPopulation(trx: Trx, authority: string): Promise<Assembled> {
  const facts: Fact[] = [];
  for (const table of factTables) {
    for (const { fact } of await readFacts(trx, table, 'current')) facts.push(fact);
  }
  const extracts = await extractsOf(trx);
  const given = await givenOf(trx);
  return assembledInTurns({
    authority,
    facts,
    extracts,
    ...givenBeside(given, await settingChanges(trx)),
    published: await publishedOf(trx),
  });
}

/** What stands beside the extracts: teams, workers and figures as imports gave them, and the settings. */
export function givenBeside(
  given: readonly WaymarkFolder[],
  changes: readonly SettingChange[],
): Pick<Parameters<typeof assemble>[0], 'teams' | 'workers' | 'settings' | 'figures'> {
  return {
    teams: newest(
      given,
      ({ teams }) => teams,
      (team: Team) => team.team,
    ),
    workers: newest(
      given,
      ({ workers }) => workers,
      (worker: Worker) => worker.worker,
    ),
    settings: settingsOf(given, changes),
    figures: given.flatMap(({ figures }) => figures ?? []),
  };
}

/** The shipped settings under those of the newest import that gave any, under what was changed on a page; mistakes were found when they came. */
function settingsOf(given: readonly WaymarkFolder[], changes: readonly SettingChange[]): Settings {
  const last = given.findLast(({ settings }) => settings != null);
  if (last === undefined && changes.length === 0) return shippedSettings;
  return readSettings(withChanges(last?.settings, changes)).settings;
}

/** Of each team or worker what the newest import that names it says. */
function newest<T>(
  given: readonly WaymarkFolder[],
  listed: (folder: WaymarkFolder) => readonly T[],
  name: (one: T) => string,
): readonly T[] {
  return [...new Map(given.flatMap(listed).map((one) => [name(one), one])).values()];
}

interface Held {
  readonly version: number;
  /** The last change of a setting that it knows. */
  readonly settings: number;
  /** The last load of published statistics that it knows. */
  readonly published: number;
  readonly assembled: Promise<Assembled>;
}
const held = new WeakMap<Db, Map<string, Held>>();

/**
 * The population of an authority, kept in memory while nothing changes: each call asks the store for the number of its
 * last change, so that the first page after an import is right.
 */
export async function populationOf(db: Db, authority: string): Promise<Population> {
  return (await assembledOf(db, authority)).population;
}

/** As `populationOf`, with where the sources contradict each other. */
export async function assembledOf(db: Db, authority: string): Promise<Assembled> {
  const ofStore = held.get(db) ?? new Map<string, Held>();
  held.set(db, ofStore);
  const { version, settings, published } = await within(db, authority, async (trx) => ({
    version: await storeVersion(trx),
    settings: await settingsVersion(trx),
    published: await publishedVersion(trx),
  }));
  const known = ofStore.get(authority);
  const samePeople = known !== undefined && known.version >= version;
  if (samePeople && known.settings >= settings && known.published >= published) return known.assembled;
  // Numbers only grow: what is read after asking is at least as new as the number says.
  const assembled = samePeople
    ? amongWhatChanged(db, authority, known.assembled)
    : withinSnapshot(db, authority, (trx) => loadPopulation(trx, authority));
  ofStore.set(authority, { version, settings, published, assembled });
  assembled.catch(() => ofStore.delete(authority)); // the next request tries again
  return assembled;
}

/** The same people under the settings, and beside the published values, of now: neither must cost a reading of everyone. */
async function amongWhatChanged(db: Db, authority: string, before: Promise<Assembled>): Promise<Assembled> {
  const { population, ...others } = await before;
  const changed = await withinSnapshot(db, authority, async (trx) => ({
    settings: settingsOf(await givenOf(trx), await settingChanges(trx)),
    published: await publishedOf(trx),
  }));
  return { ...others, population: { ...population, ...changed } };
}
