import type { NamedFile } from '#returns/extraction.ts';
import type { CheckedFiles } from '#returns/ssda903/check/check-files.ts';
import type { Placed } from '#returns/ssda903/check/row.ts';
import type { CheckTable } from '#returns/ssda903/check/tables.ts';
import { textOf } from '#returns/ssda903/check/text-of.ts';
import { findingsCsv, findingsWorkbook } from '#returns/ssda903/download/findings-files.ts';
import { layoutOf, type TableName, tableNames } from '#returns/ssda903/layouts.ts';
import { ruleSetOf } from '#returns/ssda903/rule-sets/all.ts';
import { CELL_ENDS, type CheckedTable, type CheckOutcome } from './check-outcome.ts';
import { rowsOfWorkers, socialWorkersAtEnd } from './social-worker-at-end.ts';

/** What pages need of a check, of all that was read and given. */
export function outcomeOf(
  answer: CheckedFiles,
  given: { readonly returns: readonly NamedFile[]; readonly reference: readonly NamedFile[] },
): CheckOutcome {
  const { toCheck, checked, files, refused, notes } = answer;
  const named = new Set([...files, ...refused].map(({ file }) => file));
  const flagged = new Set(checked.findings.flatMap(({ at }) => at.map(({ child }) => child)));
  const marked = new Map<TableName, Set<number>>();
  for (const { table, row } of checked.findings.flatMap(({ at }) => at)) {
    const rows = marked.get(table) ?? new Set();
    marked.set(table, rows.add(row));
  }
  const isShown = ({ CHILD, row }: Placed, table: TableName): boolean =>
    CHILD === '' ? marked.get(table)?.has(row) === true : flagged.has(CHILD);
  return {
    is: 'checked',
    year: toCheck.year,
    rules: ruleSetOf(toCheck.year)?.rules.length ?? 0,
    files,
    refused,
    reference: given.reference.map(({ path }) => path).filter((path) => !named.has(path)),
    left: given.returns
      .map(({ path }) => path)
      .filter((path) => !named.has(path) && !/(^|\/)waymark\.json$/i.test(path)),
    notes,
    findings: checked.findings,
    notRun: checked.notRun,
    undecided: checked.undecided,
    failed: checked.failed,
    tables: tableNames.flatMap((table) => {
      const read = toCheck.now.get(table);
      return read === undefined ? [] : [tableAsText(table, read, (row) => isShown(row, table))];
    }),
    socialWorkers: socialWorkersAtEnd(rowsOfWorkers(toCheck.now.get('SWEpisodes')), toCheck.year),
    csv: new TextEncoder().encode(findingsCsv(answer)),
    xlsx: new Uint8Array(findingsWorkbook(answer)),
  };
}

function tableAsText(
  table: TableName,
  { file, rows, columns }: CheckTable,
  isShown: (row: Placed) => boolean,
): CheckedTable {
  const inOrder = [...Object.keys(layoutOf(table).columns), 'UASC'].filter((column) => columns.has(column));
  return {
    table,
    file,
    columns: inOrder,
    rows: rows.filter(isShown).map((row) => ({
      row: row.row,
      child: row.CHILD,
      cells: inOrder.map((column) => textOf(row, column).replaceAll(CELL_ENDS, ' ')).join(CELL_ENDS),
    })),
  };
}
