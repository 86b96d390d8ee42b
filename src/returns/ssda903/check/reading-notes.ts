import type { Finding } from '../../finding.ts';
import type { Grid } from '../../reading/grid.ts';
import { layoutOf } from '../layouts.ts';
import type { TableGrid } from '../read-table.ts';
import { columnOfHeading } from '../recognise.ts';
import { columnsIn } from '../table-cells.ts';
import type { ReturnFile } from '../years.ts';

/**
 * What of a file is not as DfE has it, in one sentence each, where otherwise hundreds of findings would say it one by
 * one: columns that are missing or not known, rows of another length, dates in another notation.
 */
export function readingNotes({ tables }: ReturnFile): readonly Finding[] {
  return tables.flatMap((given) => [...columnNotes(given), ...lengthNotes(given.grid), ...dateNotes(given)]);
}

function columnNotes({ table, grid }: TableGrid): readonly Finding[] {
  const known = columnsIn(table, grid.header);
  const { columns } = layoutOf(table);
  const missing = Object.keys(columns).filter((column) => !known.has(column));
  const extra = grid.header.filter((heading) => {
    const column = columnOfHeading(heading);
    return heading !== '' && !Object.hasOwn(columns, column) && column !== 'UASC';
  });
  return [
    ...missing.map((column) =>
      note(grid, column, `This file lacks it, and ${table} should have it: rules that read it are not run.`),
    ),
    ...extra.map((column) => note(grid, column, `${table} has no such column: it was left unread.`)),
  ];
}

function lengthNotes(grid: Grid): readonly Finding[] {
  const length = grid.header.length;
  const odd = grid.rows.filter(
    ({ cells }) =>
      cells.length !== length &&
      (cells.length < length || cells.slice(length).some((cell) => cell.trim() !== '')),
  );
  const [first] = odd;
  if (first === undefined) return [];
  const rows = odd.length === 1 ? 'One row has' : `${odd.length} rows have`;
  return [
    {
      ...note(
        grid,
        null,
        `${rows} more or fewer cells than the header: they may stand in the wrong columns.`,
      ),
      row: first.row,
    },
  ];
}

/** Columns of which every date is written another way: DfE takes dd/mm/yyyy alone. */
function dateNotes({ table, grid }: TableGrid): readonly Finding[] {
  const at = columnsIn(table, grid.header);
  const { columns } = layoutOf(table);
  return Object.entries(columns).flatMap(([column, holds]) => {
    const index = at.get(column);
    if (holds.is !== 'date' || index === undefined) return [];
    return isWrittenOtherwise(grid, index)
      ? [
          note(
            grid,
            column,
            'Every date is written as yyyy-mm-dd. DfE takes dd/mm/yyyy alone, and so does the check.',
          ),
        ]
      : [];
  });
}

const ISO = /^\d{4}-\d{2}-\d{2}/;

/** Whether a column has dates, and all of them as yyyy-mm-dd. In most files the first of them says no. */
function isWrittenOtherwise({ rows }: Grid, index: number): boolean {
  let any = false;
  for (const { cells } of rows) {
    const text = (cells[index] ?? '').trim();
    if (text === '') continue;
    if (!ISO.test(text)) return false;
    any = true;
  }
  return any;
}

function note({ file }: Grid, column: string | null, expected: string): Finding {
  return { file, row: null, column, value: null, expected };
}
