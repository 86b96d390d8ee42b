import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../../test/database.ts';
import { factTables } from './fact-tables.ts';
import type { Store } from './open.ts';
import { within, withinNone } from './within.ts';

describe.each(engines)('authorities are kept apart on $engine', ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    for (const authority of ['E10000008', 'E06000001']) {
      await within(store.db, authority, (trx) =>
        trx
          .insertInto('change')
          .values({
            authority_id: authority,
            change_id: 1,
            at: '2026-10-31T09:00:00Z',
            by: 'a test',
            what: authority,
            last_fact_id: 0,
          })
          .execute(),
      );
    }
  });
  afterAll(() => store.close());

  test('a query that forgets its where sees its own authority alone', async () => {
    const seen = await within(store.db, 'E10000008', (trx) =>
      trx.selectFrom('change').select('what').execute(),
    );
    expect(seen).toEqual([{ what: 'E10000008' }]);
  });

  test('it stays so on a pooled connection that another authority has just used', async () => {
    const seen = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        within(store.db, n % 2 === 0 ? 'E10000008' : 'E06000001', (trx) =>
          trx.selectFrom('change').select('what').execute(),
        ),
      ),
    );
    seen.forEach((rows, n) => expect(rows).toEqual([{ what: n % 2 === 0 ? 'E10000008' : 'E06000001' }]));
  });

  test('with no authority said there are no rows, not all of them', async () => {
    expect(await withinNone(store.db, (trx) => trx.selectFrom('change').select('what').execute())).toEqual(
      [],
    );
    expect(await store.db.selectFrom('change').select('what').execute()).toEqual([]);
    await expect(within(store.db, '', async () => 'in')).rejects.toThrow('which authority?');
  });

  test('a row of another authority cannot be written, changed or deleted', async () => {
    const change = { change_id: 2, at: '2026-10-31T09:00:00Z', by: 'a test', what: 'stray', last_fact_id: 0 };
    await expect(
      within(store.db, 'E10000008', (trx) =>
        trx
          .insertInto('change')
          .values({ ...change, authority_id: 'E06000001' })
          .execute(),
      ),
    ).rejects.toThrow('row-level security');
    await expect(
      within(store.db, 'E10000008', (trx) => sql`update visit set seen = true`.execute(trx)),
    ).rejects.toThrow('permission denied');
    await expect(within(store.db, 'E10000008', (trx) => sql`delete from visit`.execute(trx))).rejects.toThrow(
      'permission denied',
    );
  });

  test('every table but the list of migrations is guarded, its owner included', async () => {
    const { rows } = await sql<{ relname: string; guarded: boolean; owner: string }>`
      select relname, relrowsecurity and relforcerowsecurity as guarded, pg_get_userbyid(relowner) as owner
      from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migration'
    `.execute(store.db);
    const names = rows.map(({ relname }) => relname);
    expect(names).toEqual(
      expect.arrayContaining([...factTables.map(({ table }) => table), 'read_log', 'import']),
    );
    expect(rows.filter(({ guarded, owner }) => !guarded || owner !== 'waymark_owner')).toEqual([]);
  });

  test('what is thrown inside leaves nothing behind', async () => {
    await expect(
      within(store.db, 'E10000008', async (trx) => {
        const change = {
          change_id: 3,
          at: '2026-10-31T09:00:00Z',
          by: 'a test',
          what: 'half',
          last_fact_id: 0,
        };
        await trx
          .insertInto('change')
          .values({ ...change, authority_id: 'E10000008' })
          .execute();
        throw new Error('the plug was pulled');
      }),
    ).rejects.toThrow('the plug was pulled');
    const seen = await within(store.db, 'E10000008', (trx) =>
      trx.selectFrom('change').select('what').execute(),
    );
    expect(seen).toEqual([{ what: 'E10000008' }]);
  });
});

describe.each(engines)('days and moments come back as text on $engine', ({ open }) => {
  test.each(['UTC', 'America/Los_Angeles', 'Asia/Tokyo'])('to a session in %s', async (zone) => {
    const store = await open();
    const rows = await within(store.db, 'E10000008', async (trx) => {
      await sql`select set_config('TimeZone', ${zone}, true)`.execute(trx);
      return (
        await sql`select date '2026-03-29' as day, timestamptz '2026-03-29 00:30:00+00' as before,
          timestamptz '2026-03-29 01:30:00+00' as after, 7::bigint as count, null::date as none`.execute(trx)
      ).rows;
    });
    expect(rows).toEqual([
      {
        day: '2026-03-29',
        before: '2026-03-29T00:30:00+00:00',
        after: '2026-03-29T02:30:00+01:00',
        count: 7,
        none: null,
      },
    ]);
    await store.close();
  });
});
