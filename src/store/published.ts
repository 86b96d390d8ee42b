import { sql } from 'kysely';
import type { NeighbourModel } from '#domain/benchmarks/neighbour-model.ts';
import { type Published, publishedWith } from '#domain/benchmarks/published.ts';
import type { ReleasedValue, StoredValue } from '#domain/benchmarks/released.ts';
import { changesKnown, type KnownThen } from './known-then.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { Trx } from './tables.ts';

/** One bringing in of published statistics. */
export interface PublishedLoad {
  readonly load: number;
  readonly at: string;
  readonly by: string;
  readonly files: readonly LoadedFile[];
}

/** The number of the last load, 0 before the first. */
export async function publishedVersion(trx: Trx): Promise<number> {
  const { last } = await trx
    .selectFrom('published_load')
    .select(({ fn }) => fn.coalesce(fn.max('load_id'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow();
  return last;
}

/** What is published, as the authority of `trx` knows it; with `then` as it had been brought in by a moment. */
export async function publishedOf(trx: Trx, then?: KnownThen): Promise<Published> {
  return publishedWith(await publishedValues(trx, then), await neighbourModel(trx, { asKnown: then }));
}

/** Every value of every release, in no order. */
export async function publishedValues(trx: Trx, then?: KnownThen): Promise<readonly StoredValue[]> {
  const rows = await trx
    .selectFrom('published_value')
    .where('load_id', 'in', loadsKnown(trx, then))
    .selectAll()
    .execute();
  return rows.map(({ publication, measure, area, year_ended, release, value, mark, load_id }) => ({
    publication,
    measure,
    area,
    year: year_ended,
    release,
    value: value ?? undefined,
    mark: mark ?? undefined,
    load: load_id,
  }));
}

/** The newest model of neighbours, or of a year; as it came last. */
export async function neighbourModel(
  trx: Trx,
  { year, asKnown }: { readonly year?: number; readonly asKnown?: KnownThen | undefined } = {},
): Promise<NeighbourModel | undefined> {
  const row = await trx
    .selectFrom('neighbour_model')
    .where('load_id', 'in', loadsKnown(trx, asKnown))
    .select(['model_year', 'authorities'])
    .$if(year !== undefined, (query) => query.where('model_year', '=', year ?? 0))
    .orderBy('model_year', 'desc')
    .orderBy('load_id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { year: row.model_year, of: row.authorities };
}

function loadsKnown(trx: Trx, then: KnownThen | undefined) {
  return trx.selectFrom('published_load').where(changesKnown(then)).select('load_id');
}

/** Every load, the newest first. */
export async function publishedLoads(trx: Trx): Promise<readonly PublishedLoad[]> {
  const rows = await trx.selectFrom('published_load').selectAll().orderBy('load_id', 'desc').execute();
  return rows.map((row) => ({
    load: row.load_id,
    at: row.recorded_at,
    by: row.recorded_by,
    files: row.files,
  }));
}

/** Stores what a load brought; gives its number. Hold `lockForChange` first. */
export async function insertPublished(
  trx: Trx,
  authority: string,
  brought: Omit<PublishedLoad, 'load'> & {
    readonly values: readonly ReleasedValue[];
    readonly models: readonly NeighbourModel[];
  },
): Promise<number> {
  const load = (await publishedVersion(trx)) + 1;
  await trx
    .insertInto('published_load')
    .values({
      authority_id: authority,
      load_id: load,
      recorded_at: brought.at,
      recorded_by: brought.by,
      files: JSON.stringify(brought.files),
    })
    .execute();
  await sql`
    insert into published_value
      (authority_id, load_id, publication, measure, area, year_ended, release, value, mark)
    select ${authority}, ${load}, publication, measure, area, year, release, value, mark
    from jsonb_to_recordset(${JSON.stringify(brought.values)}::jsonb) as given
      (publication text, measure text, area text, year integer, release integer, value double precision, mark text)
  `.execute(trx);
  for (const { year, of } of brought.models) {
    await trx
      .insertInto('neighbour_model')
      .values({ authority_id: authority, load_id: load, model_year: year, authorities: JSON.stringify(of) })
      .execute();
  }
  return load;
}
