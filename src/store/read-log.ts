import type { Trx } from './tables.ts';

/** One look at records, or one refusal: a line for each young person it was about, or one without. */
export interface ReadNoted {
  readonly at: string;
  readonly account: string;
  readonly name: string;
  readonly role: string;
  /** The page as its pattern, never what stood in it. */
  readonly what: string;
  readonly children: readonly string[];
  readonly allowed: boolean;
  readonly reason: string | undefined;
}

/** Adds to the read log. It is never changed and nothing is taken out: the application has no right to. */
export async function noteRead(trx: Trx, authority: string, read: ReadNoted): Promise<void> {
  const line = {
    authority_id: authority,
    at: read.at,
    account_id: read.account,
    name: read.name,
    role: read.role,
    what: read.what,
    allowed: read.allowed,
    reason: read.reason ?? null,
  };
  const children: readonly (string | null)[] = read.children.length === 0 ? [null] : read.children;
  await trx
    .insertInto('read_log')
    .values(children.map((child) => ({ ...line, child })))
    .execute();
}

/** Who opened a young person's record, and when. */
export interface ReadKept {
  readonly name: string;
  readonly role: string;
  readonly at: string;
}

/** Everyone who opened this page of this young person, newest first. */
export async function readsOf(trx: Trx, child: string, what: string): Promise<readonly ReadKept[]> {
  return trx
    .selectFrom('read_log')
    .select(['name', 'role', 'at'])
    .where('child', '=', child)
    .where('what', '=', what)
    .where('allowed', '=', true)
    .orderBy('read_id', 'desc')
    .execute();
}
