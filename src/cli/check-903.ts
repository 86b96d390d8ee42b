import { setFlagsFromString } from 'node:v8';
import { parseReturnYear, type ReturnYear } from '#calendar/return-year.ts';
import type { CheckedFiles } from '#returns/ssda903/check/check-files.ts';
import { readFolderSettings } from '#returns/folder/folder-settings.ts';
import { readArguments } from './arguments.ts';
import { type Command, WrongUse } from './command.ts';
import { progressOn } from './progress.ts';
import { type FilesRead, readFiles } from './read-files.ts';

const usage =
  'check-903 FOLDER [--previous FOLDER] [--year 2026-27] [--authority ONSCODE] [--reference FOLDER] [--json] [--csv FILE] [--xlsx FILE]';

/** Checks a return against every rule of its year. Exit code 1 where it has findings, or a rule failed. */
export const check903Command: Command = {
  name: 'check-903',
  summary:
    'Checks an SSDA903 return against every rule of its year, and accounts for each: found, not run, failed.',
  usage,
  async run({ args, terminal }) {
    const { values, positionals } = readArguments(
      args,
      {
        previous: { type: 'string' },
        year: { type: 'string' },
        authority: { type: 'string' },
        reference: { type: 'string' },
        json: { type: 'boolean' },
        csv: { type: 'string' },
        xlsx: { type: 'string' },
      },
      usage,
    );
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) throw new WrongUse(`Say one folder. Use: ${usage}`);
    // Each of hundreds of rules runs once: what V8's last optimiser makes of them costs more than it brings.
    setFlagsFromString('--no-opt');
    const progress = progressOn(terminal);
    progress.tell(0, 3, 'reading');
    const read = (named: string | undefined) => (named === undefined ? undefined : readFiles([named]));
    const [given, previous, reference] = [readFiles([folder]), read(values.previous), read(values.reference)];
    const { checkFiles, checkReport } = await import('./check-903-parts.ts');
    progress.tell(1, 3, 'checking');
    const answer = await checkFiles({
      ...given,
      previous,
      year: yearFrom(values.year),
      authority: values.authority ?? authorityIn(given),
      reference: reference?.files,
    });
    progress.end();
    if ('says' in answer) throw new WrongUse(answer.says);
    await writeFiles(answer, values, folder);
    if (values.json === true) terminal.out(`${JSON.stringify(documentOf(answer))}\n`);
    else terminal.out(checkReport(answer, terminal.columns));
    for (const { file, reason } of answer.refused) terminal.err(`${file}: ${reason}\n`);
    for (const { file, column, expected } of answer.notes)
      terminal.err(`${[file, column ?? ''].filter(Boolean).join(', ')}: ${expected}\n`);
    return answer.checked.findings.length > 0 || answer.checked.failed.length > 0 ? 1 : 0;
  },
};

/** The document of docs/contracts.md. */
function documentOf({ toCheck, files, checked }: CheckedFiles) {
  return {
    year: toCheck.year,
    authority: toCheck.authority ?? null,
    tables: Object.fromEntries([...toCheck.now].map(([table, { rows }]) => [table, rows.length])),
    files,
    ...checked,
  };
}

function yearFrom(text: string | undefined): ReturnYear | undefined {
  if (text === undefined) return undefined;
  const year = parseReturnYear(text);
  if (year === undefined) throw new WrongUse(`--year ${text} is not a return year: write it as 2026-27.`);
  return year;
}

function authorityIn({ files }: FilesRead): string | undefined {
  const file = files.find(({ path }) => path === 'waymark.json');
  return file === undefined ? undefined : (readFolderSettings(file).folder.authority ?? undefined);
}

async function writeFiles(
  answer: CheckedFiles,
  { csv, xlsx }: { readonly csv?: string | undefined; readonly xlsx?: string | undefined },
  folder: string,
): Promise<void> {
  if (csv === undefined && xlsx === undefined) return;
  const { writeFindings } = await import('./check-903-files.ts');
  await writeFindings(answer, { csv, xlsx }, folder);
}
