import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyDump, emptyServerDatabase } from '../../test/database.ts';
import { factTables } from './fact-tables.ts';
import { readFacts } from './facts.ts';
import { openStore } from './open.ts';
import { within } from './within.ts';

describe('an embedded store in a folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'waymark-')), 'store');
  });
  /** A folder as a first start leaves it, without the seconds that one takes. */
  async function startedBefore(): Promise<void> {
    const { PGlite } = await import('@electric-sql/pglite');
    await mkdir(folder);
    const lite = await PGlite.create({ dataDir: join(folder, 'database'), loadDataDir: await emptyDump() });
    await lite.close();
  }
  afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

  test('nobody else on the machine can look in, and a restart finds what was kept', async () => {
    const store = await openStore({ folder });
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    const change = {
      change_id: 1,
      at: '2026-10-31T09:00:00Z',
      by: 'a tester',
      what: 'kept',
      last_fact_id: 0,
    };
    await within(store.db, 'E1', (trx) =>
      trx
        .insertInto('change')
        .values({ ...change, authority_id: 'E1' })
        .execute(),
    );
    await store.close();
    const again = await openStore({ folder });
    expect(await within(again.db, 'E1', (trx) => trx.selectFrom('change').select('what').execute())).toEqual([
      { what: 'kept' },
    ]);
    await again.close();
  });

  test('a second process is told who has it, and leaves it alone', async () => {
    await startedBefore();
    const store = await openStore({ folder });
    await expect(openStore({ folder })).rejects.toMatchObject({
      name: 'StoreRefusal',
      kind: 'folder-in-use',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    expect(await readFile(join(folder, 'waymark.lock'), 'utf8')).toContain(String(process.pid));
    await store.close();
    await expect(readFile(join(folder, 'waymark.lock'))).rejects.toThrow('ENOENT');
  });

  test('a store that a newer program has used is not touched', async () => {
    await startedBefore();
    const store = await openStore({ folder });
    await store.close();
    const { PGlite } = await import('@electric-sql/pglite');
    const lite = await PGlite.create(join(folder, 'database'));
    await lite.query(`insert into schema_migration (number, name) values (9999, '9999-from-the-future.sql')`);
    await lite.close();
    await expect(openStore({ folder })).rejects.toMatchObject({ kind: 'newer-schema' });
    await expect(readFile(join(folder, 'waymark.lock'))).rejects.toThrow('ENOENT');
  });

  test('a process that is killed in the last step of an import leaves nothing behind, not even its lock', async () => {
    await startedBefore();
    const other = spawn(process.execPath, ['test/import-and-hang.ts', folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [said] = (await once(other.stdout, 'data')) as [Buffer];
    expect(said.toString()).toBe('half way\n');
    await expect(openStore({ folder })).rejects.toMatchObject({
      message: expect.stringContaining(String(other.pid)),
    });
    other.kill('SIGKILL');
    await once(other, 'exit');
    const store = await openStore({ folder });
    const table = factTables[0];
    if (table === undefined) throw new Error('no tables');
    await within(store.db, 'E10000008', async (trx) => {
      expect(await readFacts(trx, table, 'standing')).toEqual([]);
      expect(await trx.selectFrom('import').selectAll().execute()).toEqual([]);
      expect(await trx.selectFrom('installation').selectAll().execute()).toEqual([]);
    });
    await store.close();
  });

  test('a lock that says nothing is a lock left behind', async () => {
    await startedBefore();
    await (await openStore({ folder })).close();
    await writeFile(join(folder, 'waymark.lock'), '');
    await (await openStore({ folder })).close();
  });
});

describe('a store on a PostgreSQL server', () => {
  test('two that open it at once make the schema once', async () => {
    const { url, drop } = await emptyServerDatabase();
    const stores = await Promise.all([openStore({ url }), openStore({ url })]);
    const { rows } = await sql<{
      many: number;
    }>`select count(*) as many from pg_policy where polname = 'own_authority'`.execute(stores[0].db);
    expect(rows[0]?.many).toBeGreaterThan(20);
    await Promise.all(stores.map((store) => store.close()));
    await drop();
  });

  test('one that does not answer is said to', async () => {
    await expect(openStore({ url: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toMatchObject({
      kind: 'cannot-open',
      message: expect.stringContaining('does not answer'),
    });
  });
});
