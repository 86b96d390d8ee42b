import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Seen } from '#domain/people/seen.ts';
import type { Source } from '#domain/people/source.ts';
import type { Finding } from '../finding.ts';
import { isBlank } from '../codes/written/words.ts';
import { type Cell, readCount, readDate, readText, unreadable } from '../reading/cells.ts';
import type { Grid, GridRow } from '../reading/grid.ts';
import { EXPECTED_DATE } from '../reading/row-cells.ts';
import type { ListName } from './lists.ts';

/**
 * One row of a list, asked by the template's columns. Each answer is a value, `null` where the cell is blank (or holds
 * '-', as ChAT writes), or undefined where the list lacks the column or the cell cannot be read: then it is a finding.
 */
export interface ListRow<Column extends string> {
  readonly source: Source;
  readonly cells: readonly string[];
  written(column: Column): string | undefined;
  read<T>(column: Column, reader: (text: string) => Cell<T>, expected: string): Seen<T>;
  date(column: Column): Seen<CalendarDate>;
  text(column: Column): Seen<string>;
  count(column: Column): Seen<number>;
  /** A finding on a cell that can be read and cannot be so. */
  doubt(column: Column, expected: string): void;
}

/** A way to look into the rows of a list; `findings` is what unreadable cells are added to. */
export function listRows<Column extends string>(
  grid: Grid,
  list: ListName,
  columns: ReadonlyMap<string, number>,
  extracted: CalendarDate,
  findings: Finding[],
): (row: GridRow) => ListRow<Column> {
  return ({ row, cells }) => {
    const written = (column: Column): string | undefined => {
      const at = columns.get(column);
      return at === undefined ? undefined : (cells[at] ?? '');
    };
    const told = new Set<string>();
    const doubt = (column: Column, expected: string): void => {
      const at = columns.get(column);
      if (at === undefined || told.has(column + expected)) return; // a cell asked twice is still one finding
      told.add(column + expected);
      const heading = grid.header[at] ?? column;
      findings.push({
        file: grid.file,
        row,
        column: heading,
        value: cells[at] ?? '',
        expected: `${list}: ${expected}`,
      });
    };
    const read = <T>(column: Column, reader: (text: string) => Cell<T>, expected: string): Seen<T> => {
      const text = written(column);
      if (text === undefined) return undefined;
      if (isBlank(text)) return null;
      const value = reader(text);
      if (value !== unreadable) return value;
      doubt(column, expected);
      return undefined;
    };
    return {
      source: { kind: 'annex-a', on: extracted, file: grid.file, row },
      cells,
      written,
      read,
      doubt,
      date: (column) => read(column, readDate, EXPECTED_DATE),
      text: (column) => read(column, readText, 'Text.'),
      count: (column) => read(column, readCount, 'A whole number.'),
    };
  };
}
