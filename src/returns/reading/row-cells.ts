import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Seen } from '#domain/people/seen.ts';
import type { Finding } from '../finding.ts';
import { type Cell, readDate, unreadable } from './cells.ts';
import type { Grid, GridRow } from './grid.ts';

/** What stands in the cells of one row, by column name; each unreadable cell asked for becomes a finding. */
export interface RowCells {
  readonly row: number;
  /** The words of the cell: undefined where the file lacks the column. */
  written(column: string): string | undefined;
  /** The cell through one of the readers of `cells.ts`: undefined where the column is absent or the cell unreadable. */
  read<T>(column: string, reader: (text: string) => Cell<T>, expected: string): Seen<T>;
  /** The cell as a day. */
  date(column: string): Seen<CalendarDate>;
}

/**
 * A way to look into the rows of a grid. `columns` gives the index of each column in the caller's own names;
 * `findings` is what unreadable cells are added to.
 */
export function cellsOf(
  grid: Grid,
  columns: ReadonlyMap<string, number>,
  findings: Finding[],
): (row: GridRow) => RowCells {
  return ({ row, cells }) => {
    const written = (column: string): string | undefined => {
      const index = columns.get(column);
      return index === undefined ? undefined : (cells[index] ?? '');
    };
    const read = <T>(column: string, reader: (text: string) => Cell<T>, expected: string): Seen<T> => {
      const text = written(column);
      if (text === undefined) return undefined;
      const value = reader(text);
      if (value !== unreadable) return value;
      findings.push({ file: grid.file, row, column, value: text, expected });
      return undefined;
    };
    return { row, written, read, date: (column) => read(column, readDate, EXPECTED_DATE) };
  };
}

/** What a finding says of a cell that should hold a day. */
export const EXPECTED_DATE = 'A date as dd/mm/yyyy or yyyy-mm-dd.';
