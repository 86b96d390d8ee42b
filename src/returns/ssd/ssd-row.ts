import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Instant } from '#calendar/instant.ts';
import type { Seen } from '#domain/people/seen.ts';
import type { Source } from '#domain/people/source.ts';
import type { Finding } from '../finding.ts';
import {
  type Cell,
  readCount,
  readDate,
  readId,
  readInstant,
  readText,
  unreadable,
} from '../reading/cells.ts';
import type { Grid, GridRow } from '../reading/grid.ts';
import { EXPECTED_DATE } from '../reading/row-cells.ts';
import { readYesOrNo } from '../codes/written/yes-no.ts';
import { columnOf } from './recognise.ts';

/**
 * One row of a table, asked by the layout's column names. Each answer is a value, `null` where the cell is blank, or
 * undefined where the file lacks the column or the cell cannot be read; an unreadable cell becomes a finding once asked.
 */
export interface SsdRow {
  readonly source: Source;
  readonly cells: readonly string[];
  read<T>(column: string, reader: (text: string) => Cell<T>, expected: string): Seen<T>;
  id(column: string): Seen<string>;
  text(column: string): Seen<string>;
  date(column: string): Seen<CalendarDate>;
  /** The moment, or `null` where the cell gives only a day. */
  instant(column: string): Seen<Instant>;
  yesNo(column: string): Seen<boolean>;
  count(column: string): Seen<number>;
  /** A finding on a cell that can be read and cannot be so. */
  doubt(column: string, expected: string): void;
}

/** What databases write for nothing, and what the dataset's own scripts put where a column is not yet filled. */
const NOTHING = /^(null|<null>|nan|nat)$/i;
const NOT_FILLED = /^(placeholder_data|ssd_ph|ph)$/i;

/** The rows of a table, and its columns by the layout's names. */
export function rowsOf(grid: Grid, extracted: CalendarDate, findings: Finding[]): readonly SsdRow[] {
  const index = new Map<string, number>();
  grid.header.forEach((heading, at) => {
    const column = columnOf(heading);
    if (!index.has(column)) index.set(column, at);
  });
  return grid.rows.map((row) => rowOf(grid, row, index, extracted, findings));
}

function rowOf(
  grid: Grid,
  { row, cells }: GridRow,
  index: ReadonlyMap<string, number>,
  extracted: CalendarDate,
  findings: Finding[],
): SsdRow {
  const doubt = (column: string, expected: string): void => {
    const at = index.get(column);
    if (at === undefined) return;
    findings.push({
      file: grid.file,
      row,
      column: grid.header[at] ?? column,
      value: cells[at] ?? '',
      expected,
    });
  };
  const read = <T>(column: string, reader: (text: string) => Cell<T>, expected: string): Seen<T> => {
    const at = index.get(column);
    if (at === undefined) return undefined;
    const text = (cells[at] ?? '').trim();
    if (NOTHING.test(text)) return null;
    if (NOT_FILLED.test(text)) return undefined;
    const value = reader(text);
    if (value !== unreadable) return value;
    doubt(column, expected);
    return undefined;
  };
  return {
    source: { kind: 'ssd', on: extracted, file: grid.file, row },
    cells,
    read,
    doubt,
    id: (column) => read(column, readId, 'An id.'),
    text: (column) => read(column, readText, 'Text.'),
    date: (column) => read(column, readDate, EXPECTED_DATE),
    instant: (column) =>
      read(column, (text) => (readDate(text) === unreadable ? null : readInstant(text)), TIME),
    yesNo: (column) => read(column, readYesOrNo, 'Y or N.'),
    count: (column) => read(column, readCount, 'A whole number.'),
  };
}

const TIME = 'A date with a time as yyyy-mm-dd hh:mm.';
