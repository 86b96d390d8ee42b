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

/** What databases write for nothing, and what the dataset's own scripts put where a column is not yet filled. */
const NOTHING = /^(null|<null>|nan|nat)$/i;
const NOT_FILLED = /^(placeholder_data|ssd_ph|ph)$/i;

const TIME = 'A date with a time as yyyy-mm-dd hh:mm.';

/** The rows of a table, and its columns by the layout's names. */
export function rowsOf(grid: Grid, extracted: CalendarDate, findings: Finding[]): readonly SsdRow[] {
  const index = new Map<string, number>();
  grid.header.forEach((heading, at) => {
    const column = columnOf(heading);
    if (!index.has(column)) index.set(column, at);
  });
  const asked = { grid, index, extracted, findings };
  return grid.rows.map((row) => new SsdRow(asked, row));
}

/** A table while its rows are asked. */
interface Asked {
  readonly grid: Grid;
  /** Where each of the layout's columns stands. */
  readonly index: ReadonlyMap<string, number>;
  readonly extracted: CalendarDate;
  readonly findings: Finding[];
}

/**
 * One row of a table, asked by the layout's column names. Each answer is a value, `null` where the cell is blank, or
 * undefined where the file lacks the column or the cell cannot be read; an unreadable cell becomes a finding once asked.
 */
export class SsdRow {
  readonly source: Source;
  readonly cells: readonly string[];
  readonly #asked: Asked;

  constructor(asked: Asked, { row, cells }: GridRow) {
    this.source = { kind: 'ssd', on: asked.extracted, file: asked.grid.file, row };
    this.cells = cells;
    this.#asked = asked;
  }

  read<T>(column: string, reader: (text: string) => Cell<T>, expected: string): Seen<T> {
    const at = this.#asked.index.get(column);
    if (at === undefined) return undefined;
    const text = (this.cells[at] ?? '').trim();
    if (NOTHING.test(text)) return null;
    if (NOT_FILLED.test(text)) return undefined;
    const value = reader(text);
    if (value !== unreadable) return value;
    this.doubt(column, expected);
    return undefined;
  }
  id(column: string): Seen<string> {
    return this.read(column, readId, 'An id.');
  }
  text(column: string): Seen<string> {
    return this.read(column, readText, 'Text.');
  }
  date(column: string): Seen<CalendarDate> {
    return this.read(column, readDate, EXPECTED_DATE);
  }
  /** The moment, or `null` where the cell gives only a day. */
  instant(column: string): Seen<Instant> {
    return this.read(column, (text) => (readDate(text) === unreadable ? null : readInstant(text)), TIME);
  }
  yesNo(column: string): Seen<boolean> {
    return this.read(column, readYesOrNo, 'Y or N.');
  }
  count(column: string): Seen<number> {
    return this.read(column, readCount, 'A whole number.');
  }

  /** A finding on a cell that can be read and cannot be so. */
  doubt(column: string, expected: string): void {
    const { grid, index, findings } = this.#asked;
    const at = index.get(column);
    if (at === undefined) return;
    const { file, row } = this.source;
    findings.push({ file, row, column: grid.header[at] ?? column, value: this.cells[at] ?? '', expected });
  }
}
