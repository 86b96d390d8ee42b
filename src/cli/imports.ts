import { userInfo } from 'node:os';
import { listImports as importsListed } from '#actions/list-imports.ts';
import { withdrawImport } from '#actions/withdraw-import.ts';
import type { Db } from '#store/tables.ts';
import { readConfig } from '../config.ts';
import { type Invocation, WrongUse } from './command.ts';
import { authorityOf, withStore } from './stored.ts';
import { textTable } from './table.ts';

/** Lists an authority's imports, the oldest first. */
export async function listImports(
  { env, terminal }: Invocation,
  asked: string | undefined,
  json: boolean,
): Promise<number> {
  const imports = await withStore(readConfig(env).where, async (db) =>
    importsListed(db, await whose(db, asked)),
  );
  if (json) {
    const listed = imports.map(({ import: id, at, by, files, withdrawn }) => ({
      import: id,
      at,
      by,
      files,
      withdrawn: withdrawn ?? null,
    }));
    terminal.out(`${JSON.stringify({ imports: listed })}\n`);
    return 0;
  }
  const rows = imports.map(({ import: id, at, by, files, withdrawn }) => [
    String(id),
    at,
    by,
    String(files.length),
    withdrawn === undefined ? 'stands' : `withdrawn ${withdrawn.at} by ${withdrawn.by}`,
  ]);
  const titles = ['import', 'when', 'by', 'tables', 'state'];
  terminal.out(
    `${textTable(
      titles.map((title) => ({ title })),
      rows,
      terminal.columns,
    )}\n`,
  );
  return 0;
}

/** Takes an import back, and says what was restored. */
export async function withdrawOne(
  { env, terminal, today }: Invocation,
  asked: string | undefined,
  id: string,
  json: boolean,
): Promise<number> {
  if (!/^\d{1,9}$/.test(id)) throw new WrongUse(`${id} is not the number of an import: --list shows them.`);
  const withdrawn = await withStore(readConfig(env).where, async (db) =>
    withdrawImport(db, {
      authority: await whose(db, asked),
      import: Number(id),
      by: userInfo().username,
      at: Temporal.Now.instant().toString(),
      today,
    }),
  );
  if (withdrawn.is !== 'withdrawn') {
    throw new WrongUse(`There is no import ${id} that stands: --list shows them.`);
  }
  const { closed, reopened } = withdrawn;
  terminal.out(
    json
      ? `${JSON.stringify({ withdrawn: Number(id), closed, reopened })}\n`
      : `Import ${id} is withdrawn: ${closed} facts no longer stand, ${reopened} that it had replaced stand again.\n`,
  );
  return 0;
}

async function whose(db: Db, asked: string | undefined): Promise<string> {
  const authority = asked ?? (await authorityOf(db));
  if (authority === undefined) throw new WrongUse('Nothing has been imported yet.');
  return authority;
}
