import type { CalendarDate } from '#calendar/calendar-date.ts';
import { type ReturnYear, yearEnd } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import type { Seen } from '#domain/people/seen.ts';
import type { Finding } from '../finding.ts';
import { type Cell, readCode, readCount, readDate, readId, readText, unreadable } from '../reading/cells.ts';
import type { Grid, GridRow } from '../reading/grid.ts';
import { type RowCells, cellsOf } from '../reading/row-cells.ts';
import { codeSet } from './code-sets.ts';
import { type ColumnOf, layoutOf, type TableName } from './layouts.ts';
import { columnOfHeading } from './recognise.ts';

/** The cells of one row of one table, by the layout's columns. Each unreadable cell asked for becomes a finding. */
export interface TableCells<Table extends TableName> {
  readonly row: number;
  date(column: ColumnOf<Table>): Seen<CalendarDate>;
  /** A birth date. Nobody in a return was born after its year: such a one is not taken. */
  born(column: ColumnOf<Table>): Seen<CalendarDate>;
  code(column: ColumnOf<Table>): Seen<string>;
  /** A whole number, at most `most`. */
  count(column: ColumnOf<Table>, most: number): Seen<number>;
  text(column: ColumnOf<Table>): Seen<string>;
  id(column: ColumnOf<Table>): Seen<string>;
  /** Whether a day's cell holds something else. Asks without adding a finding. */
  isUnreadableDate(column: string): boolean;
  /** Whether the cell holds nothing; true too where the column is absent. */
  isBlank(column: string): boolean;
}

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

/** A way to look into the rows of a table of one return year. */
export function tableCells<Table extends TableName>(
  table: Table,
  grid: Grid,
  year: ReturnYear,
  findings: Finding[],
): (row: GridRow) => TableCells<Table> {
  const cells = cellsOf(grid, columnsIn(table, grid.header), findings);
  return (row) =>
    tableRow(table, cells(row), year, (finding) => findings.push({ file: grid.file, ...finding }));
}

function tableRow<Table extends TableName>(
  table: Table,
  cells: RowCells,
  year: ReturnYear,
  find: (finding: Omit<Finding, 'file'>) => void,
): TableCells<Table> {
  return {
    row: cells.row,
    date: (column) => cells.date(column),
    born: (column) =>
      cells.read(column, (text) => notAfter(readDate(text), yearEnd(year)), expectedBirthDate(year)),
    count: (column, most) =>
      cells.read(column, (text) => notAfter(readCount(text), most), `A whole number from 0 to ${most}.`),
    text: (column) => cells.read(column, (text) => readText(text)?.toUpperCase() ?? null, ''),
    id: (column) => cells.read(column, readChildId, EXPECTED_ID),
    isUnreadableDate: (column) => readDate(cells.written(column) ?? '') === unreadable,
    isBlank: (column) => (cells.written(column) ?? '').trim() === '',
    code: (column) => {
      const { codes, retired = {} } = codeSetOf(table, column);
      const known = { has: (code: string) => Object.hasOwn(codes, code) || Object.hasOwn(retired, code) };
      const code = cells.read(column, (text) => readCode(text, known), expectedCode(codes));
      const until = code == null ? null : retired[code]?.until;
      if (code != null && until != null && year > until) {
        const expected = `${code} was retired after ${until}; it was read as it was meant then.`;
        find({ row: cells.row, column, value: code, expected });
      }
      return code;
    },
  };
}

const EXPECTED_ID =
  'The id as the case system has it: a spreadsheet has turned this one into a rounded number.';

/** An id, unless a spreadsheet has rounded it to something like `1.23E+11`. */
function readChildId(text: string): Cell<string> {
  const id = readId(text);
  return id !== null && /^\d(\.\d+)?E\+\d+$/.test(id) ? unreadable : id;
}

function notAfter<T extends string | number>(cell: Cell<T>, last: T): Cell<T> {
  return cell !== null && cell !== unreadable && cell > last ? unreadable : cell;
}

function expectedBirthDate(year: ReturnYear): string {
  return `A birth date as dd/mm/yyyy or yyyy-mm-dd, no later than ${inWords(yearEnd(year))}, when the return year ends.`;
}

function codeSetOf(table: TableName, column: string): ReturnType<typeof codeSet> {
  const holds = layoutOf(table).columns[column];
  if (holds?.is !== 'code') throw new TypeError(`${table}.${column} holds no code`);
  return codeSet(holds.set);
}

function expectedCode(codes: Readonly<Record<string, string | null>>): string {
  return `One of ${Object.keys(codes).join(', ')}.`;
}
