import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import { yearEnd, yearStart } from '#calendar/return-year.ts';
import { layoutOf, type TableName } from '#returns/ssda903/layouts.ts';
import { type RowOf, writeTable } from '#returns/ssda903/write.ts';
import { writeCsv } from '#returns/writing/csv.ts';
import type { Life } from '../lives/life.ts';
import { planted, type PlantedIn } from '../planted.ts';
import { adoptionRows } from './ssda903-adoption.ts';
import {
  episodeRows,
  headerRows,
  missingRows,
  reviewRows,
  socialWorkerRows,
  uascRows,
} from './ssda903-care.ts';
import { birthdayRows, healthRows } from './ssda903-outcomes.ts';
import { slashed } from './written-date.ts';

/** A return year as its writers need it. */
export interface YearWritten {
  readonly year: ReturnYear;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** The tables of one year's return, by file name, written from the lives. */
export function ssda903Files(
  lives: readonly Life[],
  year: ReturnYear,
  { newest, asAt }: { newest: boolean; asAt: CalendarDate },
): ReadonlyMap<string, string> {
  const written: YearWritten = { year, start: yearStart(year), end: yearEnd(year) };
  const adoption = adoptionRows(lives, written);
  const files = new Map<string, string>();
  const add = <Table extends TableName>(name: string, table: Table, rows: readonly RowOf<Table>[]): void => {
    const where = newest ? FAULTY[table] : undefined;
    files.set(name, where === undefined ? writeTable(table, rows) : withFaults(table, where, rows, asAt));
  };
  add('header.csv', 'Header', headerRows(lives, written));
  add('episodes.csv', 'Episodes', episodeRows(lives, written));
  add('reviews.csv', 'Reviews', reviewRows(lives, written));
  add('uasc.csv', 'UASC', uascRows(lives, written));
  add('oc2.csv', 'OC2', healthRows(lives, written));
  add('oc3.csv', 'OC3', birthdayRows(lives, written));
  add('ad1.csv', 'AD1', adoption.AD1);
  add('placed_for_adoption.csv', 'PlacedAdoption', adoption.PlacedAdoption);
  add('previous_permanence.csv', 'PrevPerm', adoption.PrevPerm);
  add('missing.csv', 'Missing', missingRows(lives, written));
  add('sw_episodes.csv', 'SWEpisodes', socialWorkerRows(lives, written));
  return files;
}

const FAULTY: Partial<Readonly<Record<TableName, PlantedIn>>> = {
  Header: 'newest Header',
  Episodes: 'newest Episodes',
  OC3: 'newest OC3',
  Reviews: 'newest Reviews',
};

/** The table as CSV with its faults planted, among them columns that hold what no code set has. */
function withFaults<Table extends TableName>(
  table: Table,
  where: PlantedIn,
  rows: readonly RowOf<Table>[],
  asAt: CalendarDate,
): string {
  const columns = Object.keys(layoutOf(table).columns);
  const cells = rows.map((row) => {
    const given: Readonly<Record<string, string | undefined>> = row;
    return Object.fromEntries(columns.map((column) => [column, given[column] ?? '']));
  });
  const of = {
    table: where,
    childColumn: 'CHILD',
    text: (cell: string | undefined) => cell ?? '',
    cell: (text: string) => text,
    day: slashed,
  };
  return writeCsv(
    columns,
    planted(cells, of, asAt).map((row) => columns.map((column) => row[column] ?? '')),
  );
}
