import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { type DatabaseConnection, CompiledQuery, Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { columnReaders } from './column-types.ts';
import { lockFolder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { StoreRefusal } from './store-refusal.ts';
import type { Db, Tables } from './tables.ts';

/** A PostgreSQL server, a folder of embedded PostgreSQL, or embedded PostgreSQL that is gone when it is closed. */
export type StoreAt =
  { readonly url: string } | { readonly folder: string } | { readonly dump: Blob } | 'memory';

/** An open store, its schema brought up to this program's. Query it by `within(store.db, authority, …)`. */
export interface Store {
  readonly db: Db;
  readonly engine: 'postgresql' | 'pglite';
  close(): Promise<void>;
}

/**
 * Opens a store, making it where there is none. Throws a `StoreRefusal` where another process has the folder, where
 * the schema is newer than this program, or where there is nothing to open.
 * `{ dump }` starts in memory from what `dumpStore` gave: a cold start takes seconds, a copied one does not.
 */
export async function openStore(at: StoreAt): Promise<Store> {
  if (at === 'memory') return openEmbedded({});
  if ('url' in at) return openServer(at.url);
  if ('dump' in at) return openEmbedded({ loadDataDir: at.dump });
  return openFolder(at.folder);
}

/** An empty store of this schema, to start others from. */
export async function dumpStore(): Promise<Blob> {
  const lite = await makeEmbedded({});
  try {
    await migrate({
      run: (text) => lite.exec(text),
      rows: async (text) => (await lite.query<Row>(text)).rows,
    });
    return await lite.dumpDataDir('none');
  } finally {
    await lite.close();
  }
}

type Row = Readonly<Record<string, unknown>>;

async function openServer(url: string): Promise<Store> {
  const types = { getTypeParser: readerOf };
  const client = new pg.Client({ connectionString: url, types });
  try {
    await client.connect();
  } catch (error) {
    throw new StoreRefusal('cannot-open', `PostgreSQL does not answer: ${textOf(error)}.`, error);
  }
  try {
    await migrate({
      run: (text) => client.query(text),
      rows: async (text) => (await client.query<Row>(text)).rows,
    });
  } finally {
    await client.end();
  }
  const pool = new pg.Pool({ connectionString: url, types, max: 10 });
  pool.on('error', () => undefined); // an idle connection that the server closed: the pool makes another
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool, onCreateConnection: asApplication }),
  });
  return { db, engine: 'postgresql', close: () => db.destroy() };
}

async function openFolder(folder: string): Promise<Store> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await chmod(folder, 0o700); // children's records: nobody else on this machine
  const unlock = lockFolder(join(folder, 'waymark.lock'));
  try {
    const store = await openEmbedded({ dataDir: join(folder, 'database') });
    return {
      ...store,
      close: async () => {
        await store.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

interface Embedded {
  readonly dataDir?: string;
  readonly loadDataDir?: Blob;
}

async function openEmbedded(options: Embedded): Promise<Store> {
  const lite = await makeEmbedded(options);
  try {
    await migrate({
      run: (text) => lite.exec(text),
      rows: async (text) => (await lite.query<Row>(text)).rows,
    });
  } catch (error) {
    await lite.close();
    throw error;
  }
  const db = new Kysely<Tables>({
    dialect: new PGliteDialect({ pglite: lite, onCreateConnection: asApplication }),
  });
  return {
    db,
    engine: 'pglite',
    close: async () => {
      await db.destroy();
      if (!lite.closed) await lite.close(); // Kysely closes only what it has used
    },
  };
}

async function makeEmbedded(options: Embedded): Promise<PGlite> {
  return PGlite.create({ ...options, extensions: { btree_gist }, parsers: { ...columnReaders } });
}

/** So that even a query outside `within` runs without the rights of whoever connected, and sees no rows. */
async function asApplication(connection: DatabaseConnection): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw('set role waymark_app'));
}

function readerOf(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  const reader = columnReaders[oid];
  if (reader !== undefined && format !== 'binary') return reader;
  const standard: unknown = pg.types.getTypeParser(oid, format ?? 'text');
  return standard as (value: string) => unknown; // pg's own table of readers, which it types by builtin name
}

function textOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return textOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
