import { userInfo } from 'node:os';
import { loadBenchmarks } from '#actions/load-benchmarks.ts';
import { revisionsOf } from '#domain/benchmarks/revisions.ts';
import { readStatistics } from '#returns/statistics/read-statistics.ts';
import { publishedLoads, publishedOf, publishedValues } from '#store/published.ts';
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';
import { readConfig } from '../config.ts';
import { readArguments } from './arguments.ts';
import { loadedInWords, loadsInWords, notAsExpected } from './benchmarks-report.ts';
import { type Command, type Invocation, WrongUse } from './command.ts';
import { readFiles } from './read-files.ts';
import { authorityOf, withStore } from './stored.ts';

const usage = 'benchmarks FILES… [--dry-run] | benchmarks --list   [--authority ONSCODE] [--json]';

/** Brings newly published statistics in, so that figures stand beside them; or lists what was brought. */
export const benchmarksCommand: Command = {
  name: 'benchmarks',
  summary: 'Brings in DfE’s newly published statistics, for figures to stand beside.',
  usage,
  async run(invocation) {
    const { values, positionals } = readArguments(
      invocation.args,
      {
        authority: { type: 'string' },
        'dry-run': { type: 'boolean' },
        list: { type: 'boolean' },
        json: { type: 'boolean' },
      },
      usage,
    );
    const { authority, list } = values;
    const [json, dryRun] = [values.json === true, values['dry-run'] === true];
    if (list === true) {
      if (positionals.length > 0 || dryRun)
        throw new WrongUse(`--list stands alone, without files. Use: ${usage}`);
      return inStore(invocation, authority, (db, whose) => listLoads(invocation, db, whose, json));
    }
    if (positionals.length === 0) throw new WrongUse(`Say a folder or files. Use: ${usage}`);
    return bringIn(invocation, positionals, authority, { json, dryRun });
  },
};

async function bringIn(
  invocation: Invocation,
  named: readonly string[],
  authority: string | undefined,
  { json, dryRun }: { readonly json: boolean; readonly dryRun: boolean },
): Promise<number> {
  const { terminal, today } = invocation;
  const read = readStatistics(readFiles(named).files, today);
  const { findings, aside, files } = read;
  if (findings.length > 0) {
    const nothing = { load: null, applied: false, files: [], revised: [], aside, findings };
    terminal.out(json ? `${JSON.stringify(nothing)}\n` : notAsExpected(findings));
    throw new WrongUse('Nothing was stored: the files are not as they are expected to be.');
  }
  if (files.length === 0) {
    const why = aside.map(({ file, reason }) => `${file}: ${reason}`).join(' ');
    throw new WrongUse(`There is nothing to bring in. ${why}`.trimEnd());
  }
  return inStore(invocation, authority, async (db, whose) => {
    const loaded = await loadBenchmarks(db, {
      authority: whose,
      read,
      by: userInfo().username,
      at: Temporal.Now.instant().toString(),
      dryRun,
    });
    const { load, revised } = loaded;
    const told = { load, applied: load !== null, files: loaded.files, revised, aside, findings };
    terminal.out(json ? `${JSON.stringify(told)}\n` : loadedInWords(loaded, aside, dryRun, terminal.columns));
    return 0;
  });
}

async function listLoads(
  { terminal }: Invocation,
  db: Db,
  authority: string,
  json: boolean,
): Promise<number> {
  const [loads, revisions, published] = await within(
    db,
    authority,
    async (trx) =>
      [await publishedLoads(trx), revisionsOf(await publishedValues(trx)), await publishedOf(trx)] as const,
  );
  terminal.out(
    json
      ? `${JSON.stringify({ loads, revisions })}\n`
      : loadsInWords(loads, revisions, published, terminal.columns),
  );
  return 0;
}

function inStore(
  { env }: Invocation,
  asked: string | undefined,
  work: (db: Db, authority: string) => Promise<number>,
): Promise<number> {
  return withStore(readConfig(env).where, async (db) => {
    const authority = asked ?? (await authorityOf(db));
    if (authority === undefined)
      throw new WrongUse('Nothing has been imported yet: import your records first, or give --authority.');
    return work(db, authority);
  });
}
