import { parseReturnYear, type ReturnYear, returnYearOf } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import { deriveReturn } from '#returns/ssda903/derive/derive-return.ts';
import type { DerivedReturn } from '#returns/ssda903/derive/derived-return.ts';
import { csvReturn, type ReturnFileWritten, xmlReturn } from '#returns/ssda903/derive/write/return-files.ts';
import { whyCsv } from '#returns/ssda903/derive/write/why-csv.ts';
import { besideXml, unseenInXml } from '#returns/ssda903/derive/write/xml.ts';
import { dayFrom, readArguments, toldIn } from './arguments.ts';
import { type Command, WrongUse } from './command.ts';
import { findingLines } from './findings.ts';
import { recordsFrom } from './records.ts';
import { mustBeAFileBeside, mustBeEmpty, writeReturnFolder } from './return-folder.ts';

const usage =
  'write-903 OUT [FOLDER] [--year 2026-27] [--as-at DATE] [--authority ONSCODE] [--extract-date DATE] [--xml] [--why FILE] [--json]';

/** Writes the return of a year from the records: as CSV, or as XML with CSV beside it for what XML has no element for. */
export const write903Command: Command = {
  name: 'write-903',
  summary:
    'Writes the SSDA903 return of a year from the records, and can say of each cell why it holds that.',
  usage,
  async run(invocation) {
    const { values, positionals } = readArguments(
      invocation.args,
      {
        year: { type: 'string' },
        'as-at': { type: 'string' },
        authority: { type: 'string' },
        'extract-date': { type: 'string' },
        xml: { type: 'boolean' },
        why: { type: 'string' },
        json: { type: 'boolean' },
      },
      usage,
    );
    const [out, folder, ...others] = positionals;
    if (out === undefined || others.length > 0)
      throw new WrongUse(`Say where to write, and at most one folder to read. Use: ${usage}`);
    const asked = yearFrom(values.year);
    await mustBeEmpty(out);
    if (values.why !== undefined) await mustBeAFileBeside(values.why, out);
    const read = await recordsFrom(folder, dayFrom(values['as-at'], 'as-at'), toldIn(values), invocation);
    const { records, asAt, findings } = read;
    const year = asked ?? returnYearOf(asAt);
    const derived = deriveReturn(records, year, asAt);
    if (derived === undefined) {
      throw new WrongUse(
        `Nothing that was read tells of the return year ${year} by ${inWords(asAt)}: say another with --year or --as-at.`,
      );
    }
    const files = values.xml === true ? xmlReturn(derived) : csvReturn(derived);
    const why = values.why === undefined ? undefined : { file: values.why, text: whyCsv(derived) };
    await writeReturnFolder(out, year, files, why);
    const { terminal } = invocation;
    if (values.json === true)
      terminal.out(`${JSON.stringify(documentOf(derived, files, values.xml === true))}\n`);
    else {
      terminal.out(reportOf(derived, files, out, values.xml === true));
      const lines = findingLines(findings);
      if (lines.length > 0) terminal.err(`\n${lines.join('\n')}\n`);
    }
    return 0;
  },
};

function yearFrom(text: string | undefined): ReturnYear | undefined {
  if (text === undefined) return undefined;
  const year = parseReturnYear(text);
  if (year === undefined) throw new WrongUse(`--year ${text} is not a return year: write it as 2026-27.`);
  return year;
}

/** The document of docs/contracts.md. */
function documentOf(derived: DerivedReturn, files: readonly ReturnFileWritten[], xml: boolean) {
  const { year, asAt, authority, absent } = derived;
  return {
    year,
    asAt,
    authority,
    files: files.flatMap(({ file, tables }) =>
      tables.map(({ table, rows }) => ({ file: `${year}/${file}`, table, rows })),
    ),
    absent,
    beside: xml ? tablesBeside(files) : [],
  };
}

function tablesBeside(files: readonly ReturnFileWritten[]): readonly string[] {
  return files.flatMap(({ tables }) =>
    tables.map(({ table }) => table).filter((table) => besideXml.has(table)),
  );
}

function reportOf(
  derived: DerivedReturn,
  files: readonly ReturnFileWritten[],
  out: string,
  xml: boolean,
): string {
  const { year, asAt, absent, partly, doubts } = derived;
  const unseen = xml ? unseenInXml(derived) : [];
  const counts = files.flatMap(({ tables }) => tables.map(({ table, rows }) => `  ${table}: ${rows} rows`));
  const beside = xml ? tablesBeside(files) : [];
  const lines = [
    `The return of ${year} as the records have it on ${inWords(asAt)}, in ${out}:`,
    ...counts,
    ...(beside.length > 0
      ? [`Beside the XML, as CSV (their elements are not known): ${beside.join(', ')}.`]
      : []),
    ...unseen.map(
      ({ table, rows }) =>
        `${rows} rows of ${table} are blank where XML tells of a row: readers of the XML do not see them.`,
    ),
    ...(absent.length > 0 ? ['', 'No source of the year carries:'] : []),
    ...absent.map(({ table, column, why }) => `  ${column === null ? table : `${table}.${column}`}: ${why}`),
    ...(partly.length > 0 ? ['', 'Known only where an earlier return said it:'] : []),
    ...partly.map(({ table, column, why }) => `  ${table}.${column}: ${why}`),
    ...(doubts.length > 0
      ? [
          '',
          `Of ${doubts.length} it cannot be told whether they stand in ${doubts[0]?.table ?? ''}: --why FILE names them.`,
        ]
      : []),
  ];
  return `${lines.join('\n')}\n`;
}
