import type { Fact } from '#domain/people/facts.ts';
import type { Population } from '#domain/people/population.ts';
import { kindsNeeded, type Records, type Statement } from '#returns/ssda903/derive/records.ts';
import type { FactsSaid } from '#returns/ssda903/derive/records-in-steps.ts';
import { storeVersion } from '#store/changes.ts';
import { factTables } from '#store/fact-tables.ts';
import { extractsOf } from '#store/imports.ts';
import type { KnownThen } from '#store/known-then.ts';
import { populationOf } from '#store/population.ts';
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';
import { factsInParts } from './facts-in-parts.ts';
import { type DaysSaid, daysSaid, saidOn } from './said-by.ts';

/**
 * What a return is written from, as `recordsForReturn` gives it, of a population that is in memory; read so that nobody
 * else waits. Undefined where the store has moved on since.
 */
export async function recordsInParts(
  db: Db,
  authority: string,
  population: Population,
): Promise<Records | undefined> {
  const version = await within(db, authority, storeVersion);
  if ((await populationOf(db, authority)) !== population) return undefined;
  const statements = await statementsInParts(db, authority);
  const after = await within(db, authority, storeVersion);
  return after === version ? { population, statements } : undefined;
}

/** The same as it was known before, its people not yet put together. Undefined where the store has moved on meanwhile. */
export async function factsThenInParts(
  db: Db,
  authority: string,
  then: KnownThen,
): Promise<FactsSaid | undefined> {
  const version = await within(db, authority, storeVersion);
  const extracts = await within(db, authority, (trx) => extractsOf(trx, then));
  const days = daysSaid(then, extracts);
  const facts = new Map<string, Fact[]>();
  for (const table of factTables) {
    for await (const part of factsInParts(db, authority, table, 'current', then)) {
      for (const { fact } of part) pushTo(facts, fact.child, saidOn(fact, days));
    }
  }
  const statements = await statementsInParts(db, authority, then, days);
  const after = await within(db, authority, storeVersion);
  return after === version ? { extracts, facts, statements } : undefined;
}

async function statementsInParts(
  db: Db,
  authority: string,
  then?: KnownThen,
  days?: DaysSaid,
): Promise<Records['statements']> {
  const statements = new Map<string, Statement[]>();
  for (const table of factTables.filter(({ kind }) => kindsNeeded.has(kind))) {
    for await (const part of factsInParts(db, authority, table, 'standing', then)) {
      for (const { fact: read, knownOn } of part) {
        const fact = saidOn(read, days);
        pushTo(statements, fact.child, { fact, first: knownOn, last: fact.source.on });
      }
    }
  }
  return statements;
}

function pushTo<T>(map: Map<string, T[]>, key: string, one: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [one]);
  else known.push(one);
}
