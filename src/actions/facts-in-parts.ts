import { setImmediate as pause } from 'node:timers/promises';
import type { StoredFact } from '#store/fact-row.ts';
import type { FactTable } from '#store/fact-tables.ts';
import { nextFact, readFacts } from '#store/facts.ts';
import type { KnownThen, Which } from '#store/known-then.ts';
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';

/** So many facts at a time that nobody waits for one reading. */
const PART = 500;

/**
 * The facts of one kind, some at a time, each part in a transaction of its own and everyone else's turn in between. What
 * is imported meanwhile may stand in one part and not in another: whoever reads so asks for the store's version before
 * and after.
 */
export async function* factsInParts(
  db: Db,
  authority: string,
  table: FactTable,
  which: Which,
  asKnown?: KnownThen,
): AsyncGenerator<readonly StoredFact[], undefined> {
  let from: number | undefined = 0;
  for (;;) {
    const after: number = from;
    const facts: readonly StoredFact[] = await within(db, authority, async (trx) => {
      from = await nextFact(trx, table, after);
      if (from === undefined) return [];
      return readFacts(trx, table, which, { part: [from, from + PART], asKnown });
    });
    if (from === undefined) return;
    from += PART;
    if (facts.length > 0) yield facts;
    await pause();
  }
}
