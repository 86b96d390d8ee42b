import { userInfo } from 'node:os';
import { type Imported, importExtracts } from '#actions/import-extracts.ts';
import type { RefusedRow } from '#returns/extraction.ts';
import type { FileCount } from '#store/file-count.ts';
import { readConfig } from '../config.ts';
import { dayFrom, readArguments } from './arguments.ts';
import { type Command, type Invocation, WrongUse } from './command.ts';
import { findingLines } from './findings.ts';
import { nothingRead, readExtracts } from './extracts.ts';
import { readFiles } from './read-files.ts';
import { progressOn } from './progress.ts';
import { beyondReach } from './beyond-reach.ts';
import { withCells } from './refused-cells.ts';
import { writeRefusedRows } from './refused-rows.ts';
import { authorityOf, withStore } from './stored.ts';
import { textTable } from './table.ts';

const usage =
  'import FILES… [--authority ONSCODE] [--extract-date DATE] [--dry-run] [--json] | import --list | import --withdraw ID';

/** Brings extracts into the store, lists what was brought, or takes one import back. */
export const importCommand: Command = {
  name: 'import',
  summary: 'Brings extracts into the store: all of an import, or nothing. --withdraw takes one back.',
  usage,
  async run(invocation) {
    const { values, positionals } = readArguments(
      invocation.args,
      {
        authority: { type: 'string' },
        'extract-date': { type: 'string' },
        'dry-run': { type: 'boolean' },
        json: { type: 'boolean' },
        list: { type: 'boolean' },
        withdraw: { type: 'string' },
      },
      usage,
    );
    const json = values.json === true;
    if (values.list === true || values.withdraw !== undefined) {
      if (positionals.length > 0) throw new WrongUse(`--list and --withdraw take no files. Use: ${usage}`);
      const { listImports, withdrawOne } = await import('./imports.ts');
      return values.list === true
        ? listImports(invocation, values.authority, json)
        : withdrawOne(invocation, values.authority, values.withdraw ?? '', json);
    }
    if (positionals.length === 0) throw new WrongUse(`Say a folder or files. Use: ${usage}`);
    return bringIn(invocation, positionals, {
      json,
      dryRun: values['dry-run'] === true,
      authority: values.authority,
      extractDate: dayFrom(values['extract-date'], 'extract-date'),
    });
  },
};

interface Asked {
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly authority: string | undefined;
  readonly extractDate: ReturnType<typeof dayFrom>;
}

async function bringIn(
  { terminal, env }: Invocation,
  named: readonly string[],
  asked: Asked,
): Promise<number> {
  const { dryRun, json, authority, extractDate } = asked;
  const progress = progressOn(terminal);
  progress.tell(0, 1, 'reading');
  const extraction = await readExtracts(named, { authority, extractDate });
  if (extraction.tables.length === 0) {
    progress.end();
    throw new WrongUse(nothingRead(named.join(', '), extraction));
  }
  const imported = await withStore(readConfig(env).where, async (db) => {
    const whose = authority ?? extraction.folder.authority ?? (await authorityOf(db));
    const at = Temporal.Now.instant().toString();
    const by = userInfo().username;
    return importExtracts(db, { extraction, authority: whose, by, at, dryRun, onProgress: progress.tell });
  }).finally(() => progress.end());
  if (imported.is !== 'imported') throw new WrongUse(imported.says);

  const name = imported.import === null ? 'dry-run' : String(imported.import);
  const refusedFile = await writeRefusedRows(
    await cellsOf(imported.refusedRows, named),
    `waymark-refused-${name}`,
    extraction.folder,
  ).catch((error: unknown) => {
    const denied = beyondReach(error);
    if (denied === undefined) throw error;
    terminal.err(
      `The ${imported.refusedRows.length} refused rows could not be written for mending: ${denied} Everything else was done.\n`,
    );
    return null;
  });
  const refused = imported.refusedRows.length > 0 || imported.refusedFiles.length > 0;
  if (json) {
    const { import: id, applied, files } = imported;
    const findings = [
      ...imported.findings,
      ...imported.refusedFiles.map(({ file, reason }) => ({
        file,
        row: null,
        column: null,
        value: null,
        expected: reason,
      })),
      ...imported.refusedRows.map(({ file, row, reason }) => ({
        file,
        row,
        column: null,
        value: null,
        expected: reason,
      })),
    ];
    terminal.out(`${JSON.stringify({ import: id, applied, files, findings, refusedFile })}\n`);
  } else terminal.out(told(imported, refusedFile, terminal.columns));
  return refused ? 1 : 0;
}

/** The files are read again only where a refused row came back without its cells. */
async function cellsOf(
  rows: readonly RefusedRow[],
  named: readonly string[],
): Promise<readonly RefusedRow[]> {
  if (rows.every(({ header }) => header.length > 0)) return rows;
  return withCells(rows, readFiles(named).files);
}

function told(imported: Imported, refusedFile: string | null, width: number): string {
  const done = imported.applied
    ? `Import ${imported.import ?? ''} is in.`
    : 'A dry run: nothing was written.';
  const rows = countsOf(imported.files).map((file) => [
    file.file,
    file.table,
    ...[file.read, file.new, file.changed, file.unchanged, file.refused].map(String),
  ]);
  const titles = ['rows', 'new', 'changed', 'unchanged', 'refused'];
  const table = textTable(
    [{ title: 'file' }, { title: 'table' }, ...titles.map((title) => ({ title, align: 'right' as const }))],
    rows,
    width,
  );
  const lines = [
    table,
    '',
    done,
    ...imported.refusedFiles.map(({ file, reason }) => `Not read: ${file}. ${reason}`),
    ...findingLines(imported.findings),
    ...(refusedFile === null
      ? []
      : [`${imported.refusedRows.length} rows were refused. Mend them in ${refusedFile} and import it.`]),
  ];
  return `${lines.join('\n')}\n`;
}

const MOST_FILES = 40;

/** The counts a file; of many files a table, with how many files gave it. */
function countsOf(files: readonly FileCount[]): readonly Omit<FileCount, 'year' | 'extracted'>[] {
  if (files.length <= MOST_FILES) return files;
  return [...Map.groupBy(files, ({ kind, table }) => `${kind} ${table}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const sum = (count: (file: FileCount) => number): number =>
      same.reduce((all, file) => all + count(file), 0);
    return {
      file: same.length === 1 ? first.file : `${same.length} files`,
      kind: first.kind,
      table: first.table,
      read: sum((file) => file.read),
      new: sum((file) => file.new),
      changed: sum((file) => file.changed),
      unchanged: sum((file) => file.unchanged),
      refused: sum((file) => file.refused),
    };
  });
}
