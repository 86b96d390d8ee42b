import { readdir, readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { importExtracts } from '#actions/import-extracts.ts';
import { emptyServerDatabase } from '../../test/database.ts';
import { birthdayRecord } from '../../test/people.ts';
import { extractionOf, identity, returned } from '../../test/extraction.ts';
import { factTables } from './fact-tables.ts';
import { readFacts } from './facts.ts';
import { openStore, type Store } from './open.ts';
import { within } from './within.ts';

/** What a store of schema 5 holds: two authorities' Header and OC3 rows, in one row that stands and one that does not. */
const OLD = `
  insert into import (authority_id, import_id, recorded_at, recorded_by, counts, given)
    select unnest(array['E10000008', 'E06000001']), 1, '2026-04-01', 'a test', '[]', '{"teams": [], "workers": []}';
  insert into change (authority_id, change_id, at, by, what, last_fact_id)
    select authority_id, 1, '2026-04-01', 'a test', 'import 1', 3 from import;
  insert into person_identity (authority_id, fact_id, child, source_kind, fact_key, source_file, source_row, absent,
      known_on, recorded_at, recorded_by, import_id, superseded_on, superseded_at, superseded_by, superseded_reason, sex)
    select authority_id, 1, 'C1', 'ssda903', 'person', 'h.csv', 2, '{upn}'::text[], date '2025-03-31', timestamptz '2026-04-01',
      'a test', 1, date '2026-03-31', timestamptz '2026-04-01', 1, 'otherwise', 'male' from import
    union all
    select authority_id, 2, 'C1', 'ssda903', 'person', 'h.csv', 2,
      '{born,ethnicity,ethnicGroup,upn,uasc,uascCeasedOn,disabled,diedOn,mother,forename,surname}', '2026-03-31',
      '2026-04-01', 'a test', 1, null, null, null, null, 'female' from import;
  insert into birthday_record (authority_id, fact_id, child, source_kind, fact_key, source_file, source_row, known_on,
      recorded_at, recorded_by, import_id, return_year, in_touch)
    select authority_id, 3, 'C1', 'ssda903', '2025-26', 'o.csv', 2, date '2026-03-31', timestamptz '2026-04-01',
      'a test', 1, '2025-26', 'yes' from import;`;

/** Bootstrap and the migrations up to one, as one text: as the program of that time ran them. */
async function upTo(last: number): Promise<string> {
  const here = new URL('./', import.meta.url);
  const names = (await readdir(new URL('migrations/', here))).toSorted();
  const parts = [await readFile(new URL('bootstrap.sql', here), 'utf8')];
  for (const name of names.filter((one) => Number(one.slice(0, 4)) <= last)) {
    const text = await readFile(new URL(`migrations/${name}`, here), 'utf8');
    parts.push(
      `begin; insert into schema_migration (number, name) values (${Number(name.slice(0, 4))}, '${name}');
       set local role waymark_owner; ${text}; commit;`,
    );
  }
  return parts.join('\n');
}

async function oldEmbedded(): Promise<Store> {
  const lite = await PGlite.create({ extensions: { btree_gist } });
  await lite.exec(await upTo(5));
  await lite.exec(OLD);
  const dump = await lite.dumpDataDir('none');
  await lite.close();
  return openStore({ dump: new Blob([await dump.bytes()]) });
}

async function oldOnServer(): Promise<Store> {
  const { url, drop } = await emptyServerDatabase();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(await upTo(5));
  await client.query(OLD);
  await client.end();
  const store = await openStore({ url });
  return { ...store, close: () => store.close().then(drop) };
}

describe.each([
  { engine: 'PGlite', open: oldEmbedded },
  { engine: 'PostgreSQL', open: oldOnServer },
])('a store of schema 5 on $engine', ({ open }) => {
  test('says of what it did not keep that nobody can tell, and learns it from the same files again', async () => {
    const store = await open();
    const facts = (authority: string, which: 'current' | 'standing') =>
      within(store.db, authority, async (trx) => {
        const found = [];
        for (const table of factTables) found.push(...(await readFacts(trx, table, which)));
        return found.map(({ fact }) => fact);
      });
    for (const authority of ['E10000008', 'E06000001']) {
      const all = await facts(authority, 'standing');
      expect(all.map((fact) => ('childBorn' in fact ? fact.childBorn : fact.kind))).toEqual([
        undefined,
        undefined,
        'birthday-record',
      ]);
      expect(all.at(-1)).toMatchObject({
        activity: null,
        activityNotKnown: undefined,
        homeNotKnown: undefined,
      });
      expect(all[0]).toMatchObject({ sex: 'male', upn: undefined, born: null });
    }
    const tables = [
      returned('Header', '2025-26', [identity('C1', { sex: 'female' })]),
      returned('OC3', '2025-26', [birthdayRecord('2025-26')]),
    ];
    const request = { authority: 'E10000008', by: 'a test', at: '2026-11-01T09:00:00Z', dryRun: false };
    const result = await importExtracts(store.db, { ...request, extraction: extractionOf(tables) });
    expect(result).toMatchObject({ files: [{ unchanged: 1 }, { changed: 1 }] });
    expect((await facts('E10000008', 'current')).at(-1)).toMatchObject({ activityNotKnown: true });
    expect((await facts('E06000001', 'current')).at(-1)).toMatchObject({ activityNotKnown: undefined });
    await store.close();
  });
});
