import { sql } from 'kysely';
import type { Db, Trx } from './tables.ts';

/**
 * The one way to query: a transaction as `waymark_app`, which row-level security holds to one authority's rows even
 * where a query forgets to ask for them. What `fn` throws undoes everything. Pass `trx` down; never use `db` inside.
 */
export async function within<T>(db: Db, authority: string, fn: (trx: Trx) => Promise<T>): Promise<T> {
  if (authority === '') throw new RangeError('which authority?');
  return db.transaction().execute(async (trx) => {
    await enter(trx, authority);
    return fn(trx);
  });
}

/** As `within`, for reading many tables as they stood at one moment, whatever is committed meanwhile. */
export async function withinSnapshot<T>(db: Db, authority: string, fn: (trx: Trx) => Promise<T>): Promise<T> {
  if (authority === '') throw new RangeError('which authority?');
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (trx) => {
      await enter(trx, authority);
      return fn(trx);
    });
}

/** As `within`, for the few questions about the installation itself: no authority's rows are seen. */
export async function withinNone<T>(db: Db, fn: (trx: Trx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    await enter(trx, '');
    return fn(trx);
  });
}

async function enter(trx: Trx, authority: string): Promise<void> {
  // One round trip: `set_config('role', …, true)` is `set local role`.
  await sql`select set_config('role', 'waymark_app', true),
    set_config('waymark.authority', ${authority}, true), set_config('TimeZone', 'Europe/London', true)`.execute(
    trx,
  );
}
