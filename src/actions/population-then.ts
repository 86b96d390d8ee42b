import type { Fact } from '#domain/people/facts.ts';
import type { Population } from '#domain/people/population.ts';
import { assembledInTurns } from '#store/assembled-in-turns.ts';
import { storeVersion } from '#store/changes.ts';
import { factTables } from '#store/fact-tables.ts';
import { extractsOf, givenOf } from '#store/imports.ts';
import type { KnownThen } from '#store/known-then.ts';
import { givenBeside } from '#store/population.ts';
import { publishedOf } from '#store/published.ts';
import { settingChanges } from '#store/settings.ts';
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';
import { factsInParts } from './facts-in-parts.ts';
import { daysSaid, saidOn } from './said-by.ts';

/**
 * Everyone as the records were known before, read and put together so that nobody else waits. Before the first import,
 * settings and what was given beside the extracts are as they are now. Undefined where the store has moved on meanwhile.
 */
export async function populationThen(
  db: Db,
  authority: string,
  then: KnownThen,
): Promise<Population | undefined> {
  const version = await within(db, authority, storeVersion);
  const extracts = await within(db, authority, (trx) => extractsOf(trx, then));
  const beside = await within(db, authority, async (trx) => ({
    ...givenBeside(await givenOf(trx, then), await settingChanges(trx, then)),
    published: await publishedOf(trx, then),
  }));
  const days = daysSaid(then, extracts);
  const facts: Fact[] = [];
  for (const table of factTables) {
    for await (const part of factsInParts(db, authority, table, 'current', then)) {
      for (const { fact } of part) facts.push(saidOn(fact, days));
    }
  }
  if ((await within(db, authority, storeVersion)) !== version) return undefined;
  return (await assembledInTurns({ authority, facts, extracts, ...beside })).population;
}
