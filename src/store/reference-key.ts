import { randomBytes } from 'node:crypto';
import type { Trx } from './tables.ts';

const BYTES = 32;

/** The authority's key for references in URLs, made when it is first asked for. `at`: now, as ISO text. */
export async function referenceKey(trx: Trx, authority: string, at: string): Promise<Uint8Array> {
  await trx
    .insertInto('reference_key')
    .values({ authority_id: authority, key: randomBytes(BYTES).toString('hex'), made_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { key } = await trx.selectFrom('reference_key').select('key').executeTakeFirstOrThrow();
  return Buffer.from(key, 'hex');
}
