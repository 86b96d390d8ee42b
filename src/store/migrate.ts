import { readdir, readFile } from 'node:fs/promises';
import { StoreRefusal } from './store-refusal.ts';

/** A driver's own two ways of being spoken to: several statements at once, and one with rows. */
export interface Driver {
  run(statements: string): Promise<unknown>;
  rows(statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

const HERE = new URL('./', import.meta.url);
/** Any fixed number: two processes that start at once take turns. */
const LOCK = 7_310_903;

/**
 * Brings the schema up to this program's, each migration in a transaction whose first statement records its own row.
 * Forward only. Throws a `StoreRefusal` where the store's schema is newer than this program.
 */
export async function migrate(driver: Driver): Promise<void> {
  await driver.run(`select pg_advisory_lock(${LOCK})`);
  try {
    await driver.run(await readFile(new URL('bootstrap.sql', HERE), 'utf8'));
    const applied = new Set(
      (await driver.rows('select number from schema_migration')).map(({ number }) => number),
    );
    const known = await migrations();
    refuseNewer(applied, known);
    for (const { number, name, file } of known) {
      if (!applied.has(number)) await apply(driver, number, name, await readFile(file, 'utf8'));
    }
  } finally {
    await driver.run(`select pg_advisory_unlock(${LOCK})`);
  }
}

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly file: URL;
}

async function migrations(): Promise<readonly Migration[]> {
  const folder = new URL('migrations/', HERE);
  const names = (await readdir(folder)).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).toSorted();
  return names.map((name) => ({ number: Number(name.slice(0, 4)), name, file: new URL(name, folder) }));
}

function refuseNewer(applied: ReadonlySet<unknown>, known: readonly Migration[]): void {
  const newest = Math.max(0, ...known.map(({ number }) => number));
  const beyond = [...applied].filter((number) => Number(number) > newest);
  if (beyond.length === 0) return;
  throw new StoreRefusal(
    'newer-schema',
    `This store was last used by a newer Waymark (its schema is ${Math.max(...beyond.map(Number))}, this one knows ` +
      `${newest}). Upgrade this Waymark; the store was not touched.`,
  );
}

async function apply(driver: Driver, number: number, name: string, text: string): Promise<void> {
  try {
    await driver.run(
      `begin;\ninsert into schema_migration (number, name) values (${number}, '${name}');\n` +
        `set local role waymark_owner;\n${text}\n;commit;`,
    );
  } catch (error) {
    await driver.run('rollback');
    throw error;
  }
}
