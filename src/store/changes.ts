import { sql } from 'kysely';
import type { Trx } from './tables.ts';

/**
 * Makes everyone else who would change this authority's records wait until this transaction is done: numbers are given
 * out one after another, and two imports at once would each work from what the other is about to change.
 */
export async function lockForChange(trx: Trx, authority: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`waymark ${authority}`}, 0))`.execute(trx);
}

/** The number of the last change, 0 before the first: what was read under one number is true while it stands. */
export async function storeVersion(trx: Trx): Promise<number> {
  const { version } = await trx
    .selectFrom('change')
    .select(({ fn }) => fn.coalesce(fn.max('change_id'), sql<number>`0`).as('version'))
    .executeTakeFirstOrThrow();
  return version;
}

/** The number that the next new fact gets. Hold `lockForChange` first. */
export async function nextFactId(trx: Trx): Promise<number> {
  const { last } = await trx
    .selectFrom('change')
    .select(({ fn }) => fn.coalesce(fn.max('last_fact_id'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow();
  return last + 1;
}

/** Records that something changed. Hold `lockForChange` first. */
export async function noteChange(
  trx: Trx,
  change: {
    readonly authority: string;
    readonly at: string;
    readonly by: string;
    readonly what: string;
    /** The highest number given to a fact; left out where none was given. */
    readonly lastFactId?: number;
  },
): Promise<void> {
  await trx
    .insertInto('change')
    .values({
      authority_id: change.authority,
      change_id: (await storeVersion(trx)) + 1,
      at: change.at,
      by: change.by,
      what: change.what,
      last_fact_id: change.lastFactId ?? (await nextFactId(trx)) - 1,
    })
    .execute();
}
