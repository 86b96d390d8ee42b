import { calendarDate, type CalendarDate, dayOf } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import type { Demonstration } from '../make-demonstration.ts';
import { makeDemonstration } from '../make-demonstration.ts';

/** The files of a demonstration, read back by tests without any reader of the system. */
export type Files = ReadonlyMap<string, Uint8Array>;
export type Row = Readonly<Record<string, string>>;

export const halloween = calendarDate('2026-10-31');

export function demonstration(wanted: Partial<Demonstration> = {}): Files {
  return makeDemonstration({ asAt: halloween, ...wanted });
}

/** The rows of a CSV file, cells by column; none of its cells is quoted. */
export function rows(files: Files, path: string): readonly Row[] {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`no file ${path}`);
  const [header = '', ...lines] = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** A day as the return writes it, or undefined. */
export function dayIn(cell: string | undefined): CalendarDate | undefined {
  const [day, month, year] = (cell ?? '').split('/').map(Number);
  return dayOf(year ?? NaN, month ?? NaN, day ?? NaN);
}

/** The age that someone attains between two days; undefined where no birthday falls in between. */
export function ageAttained(row: Row, from: string, to: string): number | undefined {
  const born = dayIn(row['DOB']);
  if (born === undefined) return undefined;
  return [16, 17, 18, 19, 20, 21, 22, 23, 24, 25].find((age) => {
    const on = birthday(born, age);
    return on >= from && on <= to;
  });
}

/** How many per cent of the rows. */
export function percent(among: readonly Row[], is: (row: Row) => boolean): number {
  return (100 * among.filter(is).length) / among.length;
}

/** The rows of each child. */
export function byChild(all: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(all, (row) => row['CHILD'] ?? '');
}
