import { kindsNeeded, type Records, recordsOf, type Statement } from '#returns/ssda903/derive/records.ts';
import { factTables } from '#store/fact-tables.ts';
import { readFacts } from '#store/facts.ts';
import { populationOf } from '#store/population.ts';
import type { Db } from '#store/tables.ts';
import { withinSnapshot } from '#store/within.ts';

/** What the store knows, superseded statements included, as a return is written from it. */
export async function recordsForReturn(db: Db, authority: string): Promise<Records> {
  const population = await populationOf(db, authority);
  const statements = await withinSnapshot(db, authority, async (trx) => {
    const all: Statement[] = [];
    for (const table of factTables.filter(({ kind }) => kindsNeeded.has(kind))) {
      const facts = await readFacts(trx, table, 'standing');
      for (const { fact, knownOn } of facts) all.push({ fact, first: knownOn, last: fact.source.on });
    }
    return all;
  });
  return recordsOf(population, statements);
}
