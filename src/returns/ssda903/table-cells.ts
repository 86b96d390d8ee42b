import type { CalendarDate } from '#calendar/calendar-date.ts';
import { type ReturnYear, yearEnd } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import type { PartialDate } from '#domain/people/partial-date.ts';
import type { Seen } from '#domain/people/seen.ts';
import { type Cell, readCode, readCount, readDate, readId, readText, unreadable } from '../reading/cells.ts';
import { readPartialDate } from '../reading/partial-date.ts';
import type { RowCells } from '../reading/row-cells.ts';
import { codeSet } from './code-sets.ts';
import { type ColumnOf, layoutOf, type TableName } from './layouts.ts';
import { columnOfHeading } from './recognise.ts';

/** Where each column of a layout stands in a header. A column that stands twice is read where it stands first. */
export function columnsIn(table: TableName, header: readonly string[]): ReadonlyMap<string, number> {
  const found = header.map(columnOfHeading);
  return new Map(
    Object.keys(layoutOf(table).columns).flatMap((column) => {
      const at = found.indexOf(column);
      return at === -1 ? [] : [[column, at] as const];
    }),
  );
}

/** The cells of one row of one table, by the layout's columns. Each unreadable cell asked for becomes a finding. */
export class TableCells<Table extends TableName> {
  readonly #table: Table;
  readonly #year: ReturnYear;
  readonly #cells: RowCells;

  constructor(table: Table, year: ReturnYear, cells: RowCells) {
    this.#table = table;
    this.#year = year;
    this.#cells = cells;
  }

  date(column: ColumnOf<Table>): Seen<CalendarDate> {
    return this.#cells.date(column);
  }

  /** A birth date. Nobody in a return was born after its year: such a one is not taken. */
  born(column: ColumnOf<Table>): Seen<CalendarDate> {
    const last = yearEnd(this.#year);
    const expected = (): string =>
      `A birth date as dd/mm/yyyy or yyyy-mm-dd, no later than ${inWords(last)}.`;
    return this.#cells.read(column, (text) => notAfter(readDate(text), last), expected);
  }

  /** A whole number, at most `most`. */
  count(column: ColumnOf<Table>, most: number): Seen<number> {
    const expected = (): string => `A whole number from 0 to ${most}.`;
    return this.#cells.read(column, (text) => notAfter(readCount(text), most), expected);
  }

  /** A date of which parts may not be known, as it is written. */
  partialDate(column: ColumnOf<Table>): Seen<PartialDate> {
    return this.#cells.read(column, readPartialDate, expectedPartialDate);
  }

  text(column: ColumnOf<Table>): Seen<string> {
    const text = this.#cells.written(column);
    return text === undefined ? undefined : (readText(text)?.toUpperCase() ?? null);
  }

  id(column: ColumnOf<Table>): Seen<string> {
    return this.#cells.read(column, readChildId, expectedId);
  }

  /** A code of the column's set; one that was retired before this year is read, and a finding says so. */
  code(column: ColumnOf<Table>): Seen<string> {
    const { codes, retired, known } = codeSetOf(this.#table, column);
    const expected = (): string => `One of ${Object.keys(codes).join(', ')}.`;
    const code = this.#cells.read(column, (text) => readCode(text, known), expected);
    const until = code == null ? undefined : retired?.[code]?.until;
    if (code != null && until != null && this.#year > until) {
      this.#cells.find(column, code, `${code} was retired after ${until}; it was read as it was meant then.`);
    }
    return code;
  }

  /** Whether a day's cell holds something else. Asks without adding a finding. */
  isUnreadableDate(column: string): boolean {
    return readDate(this.#cells.written(column) ?? '') === unreadable;
  }

  /** Whether the cell holds nothing; true too where the column is absent. */
  isBlank(column: string): boolean {
    return (this.#cells.written(column) ?? '').trim() === '';
  }
}

function expectedPartialDate(): string {
  return 'A date as dd/mm/yyyy, with ZZ or ZZZZ for the parts that are not known.';
}

function expectedId(): string {
  return 'The id as the case system has it: a spreadsheet has turned this one into a rounded number.';
}

/** An id, unless a spreadsheet has rounded it to something like `1.23E+11`. */
function readChildId(text: string): Cell<string> {
  const id = readId(text);
  return id !== null && /^\d(\.\d+)?E\+\d+$/.test(id) ? unreadable : id;
}

function notAfter<T extends string | number>(cell: Cell<T>, last: T): Cell<T> {
  return cell !== null && cell !== unreadable && cell > last ? unreadable : cell;
}

function codeSetOf(table: TableName, column: string): ReturnType<typeof codeSet> {
  const holds = layoutOf(table).columns[column];
  if (holds?.is !== 'code') throw new TypeError(`${table}.${column} holds no code`);
  return codeSet(holds.set);
}
