import { writeFile } from 'node:fs/promises';
import type { CheckedFiles } from '#returns/ssda903/check/check-files.ts';
import { findingsTable } from '#returns/ssda903/check/findings-table.ts';
import { ruleSetOf } from '#returns/ssda903/rule-sets/all.ts';
import { inert, writeCsv } from '#returns/writing/csv.ts';
import { writeWorkbook } from '#returns/writing/workbook.ts';

/** Writes the findings for a spreadsheet: CSV, or a workbook that accounts for every rule as well. Only its owner may read them. */
export async function writeFindings(
  answer: CheckedFiles,
  { csv, xlsx }: { readonly csv: string | undefined; readonly xlsx: string | undefined },
): Promise<void> {
  const { header, rows } = findingsTable(answer, ruleSetOf(answer.toCheck.year)?.rules ?? []);
  if (csv !== undefined) {
    await writeFile(
      csv,
      writeCsv(
        header,
        rows.map((cells) => cells.map(inert)),
      ),
      { mode: 0o600 },
    );
  }
  if (xlsx !== undefined) await writeFile(xlsx, findingsWorkbook(answer, { header, rows }), { mode: 0o600 });
}

function findingsWorkbook(
  { checked, files }: CheckedFiles,
  findings: ReturnType<typeof findingsTable>,
): Uint8Array {
  const { notRun, failed, undecided } = checked;
  return writeWorkbook([
    { name: 'Findings', ...findings },
    {
      name: 'Not run',
      header: ['rule', 'lacking'],
      rows: notRun.map(({ rule, lacking }) => [rule, lacking.join(', ')]),
    },
    {
      name: 'Cannot tell',
      header: ['rule', 'lacking', 'rows'],
      rows: undecided.map(({ rule, lacking, rows }) => [rule, lacking.join(', '), rows]),
    },
    { name: 'Failed', header: ['rule', 'error'], rows: failed.map(({ rule, error }) => [rule, error]) },
    {
      name: 'Files',
      header: ['file', 'table', 'year', 'rows'],
      rows: files.map(({ file, table, year, rows }) => [file, table, year, rows]),
    },
  ]);
}
