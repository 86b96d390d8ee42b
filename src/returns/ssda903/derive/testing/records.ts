import { calendarDate } from '#calendar/calendar-date.ts';
import { parseReturnYear } from '#calendar/return-year.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import { assemble } from '#domain/people/assemble.ts';
import type { NamedFile } from '../../../extraction.ts';
import { readFolder } from '../../../read-folder.ts';
import type { TableName } from '../../layouts.ts';
import type { Cell } from '../cell.ts';
import { deriveReturn } from '../derive-return.ts';
import type { DerivedReturn } from '../derived-return.ts';
import { type Records, recordsOf, statementOf } from '../records.ts';

/** The records of a folder of files. */
export async function recordsIn(files: readonly NamedFile[]): Promise<Records> {
  const { folder, tables } = await readFolder(files);
  const facts = tables.flatMap((table) => table.facts);
  const { authority, teams, workers } = folder;
  const { population } = assemble({
    authority,
    facts,
    extracts: tables.map(({ facts: _facts, refused: _refused, countedOnly: _counted, ...seen }) => seen),
    teams,
    workers,
    settings: shippedSettings,
  });
  return recordsOf(population, facts.map(statementOf));
}

/** Files by path, a line an item. */
export function filesOf(files: Readonly<Record<string, readonly string[]>>): readonly NamedFile[] {
  return Object.entries(files).map(([path, lines]) => ({
    path,
    bytes: new TextEncoder().encode(lines.join('\r\n')),
  }));
}

/** The return that files of a folder give for a year on a day. Throws where nothing tells of it. */
export async function derivedFrom(
  files: Readonly<Record<string, readonly string[]>>,
  year: string,
  asAt: string,
): Promise<DerivedReturn> {
  const of = parseReturnYear(year);
  if (of === undefined) throw new RangeError(year);
  const derived = deriveReturn(await recordsIn(filesOf(files)), of, calendarDate(asAt));
  if (derived === undefined) throw new RangeError(`nothing tells of ${year}`);
  return derived;
}

/** The texts of a table's rows, in order: the columns asked for, with spaces between, a dash for a blank. */
export function textsOf(derived: DerivedReturn, table: TableName, columns: string): readonly string[] {
  return (derived.tables.get(table)?.rows ?? []).map(({ cells }) =>
    columns
      .split(' ')
      .map((column) => cells[column]?.text || '–')
      .join(' '),
  );
}

/** A cell of a child's only or first row of a table. */
export function cellOf(derived: DerivedReturn, table: TableName, child: string, column: string): Cell {
  const row = derived.tables.get(table)?.rows.find((one) => one.child === child);
  const cell = row?.cells[column];
  if (cell === undefined) throw new RangeError(`${child} has no ${table}.${column}`);
  return cell;
}
