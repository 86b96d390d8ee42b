import type { Trx } from './tables.ts';

/** What an installation holds: nothing yet, the demonstration authority alone, or real records. */
export interface Installation {
  readonly holds: 'demonstration' | 'real';
  /** The authority of the first import. */
  readonly authority: string;
}

/** What this installation holds; undefined before the first import. Asked in any transaction. */
export async function installation(trx: Trx): Promise<Installation | undefined> {
  const row = await trx.selectFrom('installation').select(['holds', 'authority_id']).executeTakeFirst();
  return row === undefined ? undefined : { holds: row.holds, authority: row.authority_id };
}

/** Marks what it holds, once and for good, at the first import. */
export async function markInstallation(
  trx: Trx,
  { holds, authority }: Installation,
  at: string,
): Promise<void> {
  await trx
    .insertInto('installation')
    .values({ holds, authority_id: authority, since_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
