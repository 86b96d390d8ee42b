import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { type ReturnYear, yearStart } from '#calendar/return-year.ts';
import type { ExtractSeen } from '#domain/people/population.ts';
import { layoutOf, type TableName } from '../layouts.ts';
import { type Carrier, carriers } from './carriers.ts';
import type { Absent } from './derived-return.ts';

/** What the return of a year, where it was read, does not carry of a table: the columns that its file lacks. */
export function lackingInReturn(
  extracts: readonly ExtractSeen[],
  table: TableName,
  year: ReturnYear,
): readonly Absent[] {
  const seen = new Set(
    extracts.filter((one) => one.table === table && one.year === year).flatMap(({ columns }) => columns),
  );
  const why = `The ${table} of the SSDA903 return of ${year} that was read lacks the column.`;
  return Object.keys(layoutOf(table).columns)
    .filter((column) => !seen.has(column))
    .map((column) => ({ table, column, why }));
}

/**
 * What no list or dataset drawn since the year began carries of a table: the whole table, or some of its columns. What
 * an earlier return said of them is carried on all the same, and does not make them whole.
 */
export function carriedByNone(
  extracts: readonly ExtractSeen[],
  table: TableName,
  year: ReturnYear,
): readonly Absent[] {
  const start = yearStart(year);
  const has = carriedSince(extracts, start);
  const { rows, columns, why } = carriers[table];
  if (!rows.some(has)) {
    const more = why === '' ? '' : ` (${why})`;
    return [{ table, column: null, why: `${whoTells(rows)} since ${inWords(start)}${more}.` }];
  }
  const byColumn: Readonly<Record<string, readonly Carrier[] | undefined>> = columns;
  return Object.keys(layoutOf(table).columns).flatMap((column) => {
    const carrying = byColumn[column];
    if (carrying === undefined || carrying.some(has)) return [];
    return [{ table, column, why: `${whoTells(carrying)} since ${inWords(start)}.` }];
  });
}

/** Whether anything drawn since the year began carries a table, so that its rows are all that there are. */
export function isCarried(extracts: readonly ExtractSeen[], table: TableName, year: ReturnYear): boolean {
  return carriers[table].rows.some(carriedSince(extracts, yearStart(year)));
}

function carriedSince(extracts: readonly ExtractSeen[], start: CalendarDate): (carrier: Carrier) => boolean {
  const since = extracts.filter(({ extracted }) => extracted !== null && extracted >= start);
  return ([name, column]) =>
    since.some((extract) => extract.table === name && extract.columns.includes(column));
}

function whoTells(carrying: readonly Carrier[]): string {
  if (carrying.length === 0) return 'Only a return carries it, and there is none';
  const names = carrying.map(([name, column]) => (name.startsWith('List') ? `${name}: ${column}` : column));
  return `No extract carries it (${names.join(', ')})`;
}
