import type { Population } from '#domain/people/population.ts';
import { installation } from '#store/installation.ts';
import { openStore } from '#store/open.ts';
import { populationOf } from '#store/population.ts';
import { StoreRefusal } from '#store/store-refusal.ts';
import type { Db } from '#store/tables.ts';
import { withinNone } from '#store/within.ts';
import type { Where } from '../config.ts';
import { WrongUse } from './command.ts';

/** Opens the store for the length of `work`. A store that will not open is wrong use, with its own sentence. */
export async function withStore<T>(where: Where, work: (db: Db) => Promise<T>): Promise<T> {
  const store = await openStore(where).catch((error: unknown) => {
    if (error instanceof StoreRefusal) throw new WrongUse(error.message);
    throw error;
  });
  try {
    return await work(store.db);
  } finally {
    await store.close();
  }
}

/** The authority whose installation this is: that of its first import. Undefined before it. */
export async function authorityOf(db: Db): Promise<string | undefined> {
  return (await withinNone(db, installation))?.authority;
}

/** Everyone in the store. Throws `WrongUse` where nothing was imported. */
export async function populationInStore(where: Where, asked: string | undefined): Promise<Population> {
  return withStore(where, async (db) => {
    const authority = asked ?? (await authorityOf(db));
    if (authority === undefined) {
      throw new WrongUse('Nothing has been imported yet: import a folder first, or name one.');
    }
    return populationOf(db, authority);
  });
}
