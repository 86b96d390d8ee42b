import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { dumpStore, openStore, type Store } from '#store/open.ts';

/** The engines that every test of the store runs on: `describe.each(engines)('… on $engine', ({ open }) => …)`. */
export const engines: readonly { readonly engine: string; readonly open: () => Promise<Store> }[] = [
  { engine: 'PGlite', open: emptyStore },
  { engine: 'PostgreSQL', open: emptyServerStore },
];

/** An empty store in memory: real PostgreSQL, embedded. Close it when the test is done. */
export async function emptyStore(): Promise<Store> {
  return openStore({ dump: await emptyDump() });
}

/** What an empty embedded store is made of. */
export async function emptyDump(): Promise<Blob> {
  return new Blob([await readFile(await template())]);
}

/** An empty store in a database of its own on a real PostgreSQL server. Closing it drops the database. */
async function emptyServerStore(): Promise<Store> {
  const { url, drop } = await emptyServerDatabase();
  const store = await openStore({ url });
  return {
    ...store,
    close: async () => {
      await store.close();
      await drop();
    },
  };
}

/** An empty database on a real PostgreSQL server, without a store in it yet. */
export async function emptyServerDatabase(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const server = await postgresUrl();
  const name = `waymark_test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: String(url), drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Asks `postgres.ts`, which runs beside the tests, for its server. */
async function postgresUrl(): Promise<string> {
  const run = inject('testRun');
  await writeFile(join(run, 'postgres-wanted'), '');
  for (let tries = 0; tries < 600; tries += 1) {
    if (existsSync(join(run, 'postgres-url'))) {
      const url = await readFile(join(run, 'postgres-url'), 'utf8');
      if (url !== '') return url;
    }
    if (existsSync(join(run, 'postgres-failed'))) {
      throw new Error(await readFile(join(run, 'postgres-failed'), 'utf8'));
    }
    await wait(100);
  }
  throw new Error('PostgreSQL did not start within a minute');
}

const CACHE = 'node_modules/.cache/waymark';

/**
 * A migrated, empty embedded database, made once for each state of the migrations: a cold start takes seconds, and
 * each test that wants an empty store starts from this instead.
 */
async function template(): Promise<string> {
  const folder = 'src/store/migrations';
  const parts = [
    'src/store/bootstrap.sql',
    ...(await readdir(folder)).toSorted().map((name) => join(folder, name)),
  ];
  const hash = createHash('sha256').update(await readFile('node_modules/@electric-sql/pglite/package.json'));
  for (const part of parts) hash.update(await readFile(part));
  const file = join(CACHE, `template-${hash.digest('hex').slice(0, 16)}.tar`);
  if (existsSync(file)) return file;
  await mkdir(CACHE, { recursive: true });
  const making = `${file}.${process.pid}`;
  await writeFile(making, await (await dumpStore()).bytes());
  await rename(making, file); // whole or not at all, whoever else is making it
  return file;
}
