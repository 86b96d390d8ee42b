import { inert, writeCsv } from '../../writing/csv.ts';
import { writeWorkbook } from '../../writing/workbook.ts';
import type { CheckedFiles } from '../check/check-files.ts';
import { findingsTable } from '../check/findings-table.ts';
import { ruleSetOf } from '../rule-sets/all.ts';

/** The findings as CSV for a spreadsheet: a line a row that a finding points to, and no cell that could be a formula. */
export function findingsCsv(answer: CheckedFiles): string {
  const { header, rows } = tableOf(answer);
  return writeCsv(
    header,
    rows.map((cells) => cells.map(inert)),
  );
}

/** The same as a workbook, with a sheet each for the rules that were not run, could not tell or failed, and for the files. */
export function findingsWorkbook(answer: CheckedFiles): Uint8Array {
  const { checked, files } = answer;
  const { notRun, failed, undecided } = checked;
  return writeWorkbook([
    { name: 'Findings', ...tableOf(answer) },
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

function tableOf(answer: CheckedFiles): ReturnType<typeof findingsTable> {
  return findingsTable(answer, ruleSetOf(answer.toCheck.year)?.rules ?? []);
}
