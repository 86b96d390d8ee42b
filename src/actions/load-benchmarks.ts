import {
  type Published,
  pointsOf,
  publishedWith,
  standingOverShipped,
} from '#domain/benchmarks/published.ts';
import {
  newestModel,
  type NeighbourModel,
  sameModel,
  sameNeighbours,
} from '#domain/benchmarks/neighbour-model.ts';
import { keyOf, type ReleasedValue, type StoredValue } from '#domain/benchmarks/released.ts';
import type { Revision } from '#domain/benchmarks/revisions.ts';
import type { StatisticsFile, StatisticsKind } from '#returns/statistics/statistics-file.ts';
import type { StatisticsRead } from '#returns/statistics/read-statistics.ts';
import { lockForChange } from '#store/changes.ts';
import type { LoadedFile } from '#store/loaded-file.ts';
import { insertPublished, neighbourModel, publishedValues, publishedVersion } from '#store/published.ts';
import type { Db, Trx } from '#store/tables.ts';
import { within } from '#store/within.ts';

/** What became of files of published statistics. */
export interface BenchmarksLoaded {
  /** The number of the load; null where nothing was stored. */
  readonly load: number | null;
  readonly files: readonly LoadedFile[];
  /** Values that were told otherwise before and that figures stand beside from now on. */
  readonly revised: readonly Revision[];
  /** What is published from now on: for the names of areas. */
  readonly published: Published;
}

/**
 * Stores published values and models of neighbours that are not stored yet, all of them or none. Nothing is overwritten:
 * a later release stands over an earlier one, which stays. The same files again change nothing.
 */
export async function loadBenchmarks(
  db: Db,
  what: {
    readonly authority: string;
    readonly read: StatisticsRead;
    readonly by: string;
    readonly at: string;
    readonly dryRun: boolean;
  },
): Promise<BenchmarksLoaded> {
  const { authority, read, by, at, dryRun } = what;
  if (read.findings.length > 0) throw new RangeError('what was not read as expected cannot be stored');
  return within(db, authority, async (trx) => {
    await lockForChange(trx, authority);
    const stored = await publishedValues(trx);
    const model = await neighbourModel(trx);
    const load = (await publishedVersion(trx)) + 1;
    const before = publishedWith(stored, model);
    const added = notStoredYet(read.files, stored, load);
    const models = await modelsNotStoredYet(trx, read.models);
    const all = [...stored, ...added.values()];
    const published = publishedWith(all, newestModel([...(model === undefined ? [] : [model]), ...models]));
    const { files, revised } = whatBecameOf(read, before, added, standingOverShipped(all), models);
    const nothing = added.size === 0 && models.length === 0;
    if (dryRun || nothing) return { load: null, files, revised, published };
    await insertPublished(trx, authority, { at, by, files, values: [...added.values()], models });
    return { load, files, revised, published };
  });
}

/** By value as it was read, what is to be stored of it: what its release is not stored to have said. */
function notStoredYet(
  files: readonly StatisticsFile[],
  stored: readonly StoredValue[],
  load: number,
): ReadonlyMap<ReleasedValue, StoredValue> {
  const said = new Map<string, StoredValue>();
  const editionOf = (value: ReleasedValue): string => `${value.publication} ${value.release} ${keyOf(value)}`;
  for (const value of stored) {
    const before = said.get(editionOf(value));
    if (before === undefined || before.load < value.load) said.set(editionOf(value), value);
  }
  const added = new Map<ReleasedValue, StoredValue>();
  for (const value of files.flatMap(({ values }) => values)) {
    const before = said.get(editionOf(value));
    if (before !== undefined && before.value === value.value && before.mark === value.mark) continue;
    const toStore = { ...value, load };
    said.set(editionOf(value), toStore);
    added.set(value, toStore);
  }
  return added;
}

async function modelsNotStoredYet(
  trx: Trx,
  models: readonly NeighbourModel[],
): Promise<readonly NeighbourModel[]> {
  const missing: NeighbourModel[] = [];
  for (const model of models) {
    const before = await neighbourModel(trx, { year: model.year });
    if (before === undefined || !sameModel(before, model)) missing.push(model);
  }
  return missing;
}

type Fate = 'new' | 'revised' | 'confirmed' | 'beside' | 'unchanged';

function whatBecameOf(
  { files, models: modelsRead }: StatisticsRead,
  before: Published,
  added: ReadonlyMap<ReleasedValue, StoredValue>,
  standing: ReadonlyMap<string, StoredValue>,
  models: readonly NeighbourModel[],
): Pick<BenchmarksLoaded, 'files' | 'revised'> {
  const revised: Revision[] = [];
  const fateOf = (value: ReleasedValue): Fate => {
    const stored = added.get(value);
    if (stored === undefined) return 'unchanged';
    if (standing.get(keyOf(value)) !== stored) return 'beside';
    const { measure, area, year, release } = value;
    const told = pointsOf(before, measure, area).find((point) => point.year === year);
    if (told === undefined) return 'new';
    if (told.value === value.value) return 'confirmed';
    revised.push({ measure, area, year, release, was: told.value ?? null, is: value.value ?? null });
    return 'revised';
  };
  const fatesIn = ({ kind, release, values }: StatisticsFile): readonly Fate[] =>
    kind === 'neighbours'
      ? modelsRead
          .filter(({ year }) => year === release)
          .flatMap((model) => fatesOfModel(model, before, models.includes(model)))
      : values.map(fateOf);
  return { files: files.map((file) => counted(file, fatesIn(file))), revised };
}

function fatesOfModel(model: NeighbourModel, before: Published, isAdded: boolean): readonly Fate[] {
  return Object.entries(model.of).map(([number, one]): Fate => {
    if (!isAdded) return 'unchanged';
    if (model.year < before.model.year) return 'beside';
    const told = before.model.of[number];
    return told === undefined ? 'new' : sameNeighbours(told, one) ? 'confirmed' : 'revised';
  });
}

function counted(
  { file, kind, release }: { readonly file: string; readonly kind: StatisticsKind; readonly release: number },
  fates: readonly Fate[],
): LoadedFile {
  const count = (fate: Fate): number => fates.filter((one) => one === fate).length;
  return {
    file,
    kind,
    release,
    read: fates.length,
    new: count('new'),
    revised: count('revised'),
    confirmed: count('confirmed'),
    beside: count('beside'),
    unchanged: count('unchanged'),
  };
}
