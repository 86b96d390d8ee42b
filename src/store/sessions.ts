import type { Trx } from './tables.ts';

/** A session as it is kept: under the hash of its secret, never the secret. Instants as ISO text. */
export interface SessionKept {
  readonly account: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
}

/** Whoever signs in: kept so that the read log and sessions name someone. */
export interface AccountKept {
  readonly account: string;
  readonly name: string;
  readonly role: string;
  readonly worker: string | undefined;
  readonly team: string | undefined;
}

/** Keeps a new session, and its account where it is not kept yet. */
export async function startSession(
  trx: Trx,
  authority: string,
  session: { readonly hash: string; readonly at: string; readonly endsAt: string; readonly by: AccountKept },
): Promise<void> {
  const { hash, at, endsAt, by } = session;
  await trx
    .insertInto('account')
    .values({
      authority_id: authority,
      account_id: by.account,
      name: by.name,
      role: by.role,
      worker: by.worker ?? null,
      team: by.team ?? null,
      recorded_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('session')
    .values({
      authority_id: authority,
      session_hash: hash,
      account_id: by.account,
      created_at: at,
      last_used_at: at,
      ends_at: endsAt,
      ended_at: null,
    })
    .execute();
}

/** A session that has not been ended; whether it has run out is for whoever asks to decide. */
export async function findSession(trx: Trx, hash: string): Promise<SessionKept | undefined> {
  const row = await trx
    .selectFrom('session')
    .select(['account_id', 'created_at', 'last_used_at'])
    .where('session_hash', '=', hash)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : { account: row.account_id, createdAt: row.created_at, lastUsedAt: row.last_used_at };
}

/** Says that a session was used. */
export async function touchSession(trx: Trx, hash: string, at: string): Promise<void> {
  await trx.updateTable('session').set({ last_used_at: at }).where('session_hash', '=', hash).execute();
}

/** Ends a session for good. */
export async function endSession(trx: Trx, hash: string, at: string): Promise<void> {
  await trx
    .updateTable('session')
    .set({ ended_at: at })
    .where('session_hash', '=', hash)
    .where('ended_at', 'is', null)
    .execute();
}
