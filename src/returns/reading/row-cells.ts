import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Seen } from '#domain/people/seen.ts';
import type { Finding } from '../finding.ts';
import { type Cell, readDate, unreadable } from './cells.ts';
import type { Grid, GridRow } from './grid.ts';

/** What a finding says of a cell that should hold a day. */
export const EXPECTED_DATE = 'A date as dd/mm/yyyy or yyyy-mm-dd.';

/** A grid, where each column of its layout stands in it, and what its unreadable cells are added to. */
export interface GridReading {
  readonly grid: Grid;
  readonly columns: ReadonlyMap<string, number>;
  readonly findings: Finding[];
}

/** What stands in the cells of one row, by column name; each unreadable cell asked for becomes a finding. */
export class RowCells {
  readonly #reading: GridReading;
  readonly #row: GridRow;

  constructor(reading: GridReading, row: GridRow) {
    this.#reading = reading;
    this.#row = row;
  }

  /** The words of the cell: undefined where the file lacks the column. */
  written(column: string): string | undefined {
    const index = this.#reading.columns.get(column);
    return index === undefined ? undefined : (this.#row.cells[index] ?? '');
  }

  /**
   * The cell through one of the readers of `cells.ts`: undefined where the column is absent or the cell unreadable.
   * `expected` is the finding's sentence, made only when it is needed.
   */
  read<T>(column: string, reader: (text: string) => Cell<T>, expected: () => string): Seen<T> {
    const text = this.written(column);
    if (text === undefined) return undefined;
    const value = reader(text);
    if (value !== unreadable) return value;
    this.find(column, text, expected());
    return undefined;
  }

  /** The cell as a day. */
  date(column: string): Seen<CalendarDate> {
    return this.read(column, readDate, expectedDate);
  }

  /** Adds a finding about a cell of this row. */
  find(column: string, value: string, expected: string): void {
    const { grid, findings } = this.#reading;
    findings.push({ file: grid.file, row: this.#row.row, column, value, expected });
  }
}

function expectedDate(): string {
  return EXPECTED_DATE;
}
