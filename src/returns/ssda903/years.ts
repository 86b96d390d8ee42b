import { calendarDate } from '#calendar/calendar-date.ts';
import { parseReturnYear, type ReturnYear, returnYearOf } from '#calendar/return-year.ts';
import type { RefusedFile } from '../extraction.ts';
import type { Finding } from '../finding.ts';
import { readDate, unreadable } from '../reading/cells.ts';
import type { TableGrid } from './read-table.ts';
import { columnsIn } from './table-cells.ts';

/** The tables of one file of a return: one of a CSV file, several of an XML return. */
export interface ReturnFile {
  readonly file: string;
  readonly tables: readonly TableGrid[];
}

/** The return year of each file that has one. */
export interface YearsTold {
  readonly years: ReadonlyMap<string, ReturnYear>;
  readonly findings: readonly Finding[];
  readonly refused: readonly RefusedFile[];
}

/** A year in a name: `2025-26` or `2025_26`, and not the beginning of a date. */
const NAMED_YEAR = /(?<!\d)(\d{4})[-_](\d{2})(?![-_]?\d)/g;
/** Dates by which a return's year is told. */
const TELLING = ['DECOM', 'DEC', 'REVIEW', 'MIS_START'] as const;
/** A year is told by its dates where it holds one in a hundred of them. */
const ONE_IN = 100;

/**
 * The return year of each file. By the year in its name, else in the nearest folder's; a folder whose files name one
 * year between them is of that year. Else by the dates of the folder's files. Where name and dates disagree the name
 * wins, and a finding says so. `above`: the folders above the files' paths, ending in `/`.
 */
export function tellYears(files: readonly ReturnFile[], above = ''): YearsTold {
  const years = new Map<string, ReturnYear>();
  const findings: Finding[] = [];
  const refused: RefusedFile[] = [];
  for (const [folder, together] of Map.groupBy(files, ({ file }) =>
    file.slice(0, file.lastIndexOf('/') + 1),
  )) {
    const named = new Map(together.map(({ file }) => [file, yearNamedIn(file.slice(folder.length))]));
    const ofFiles = new Set([...named.values()].flatMap((year) => year ?? []));
    const ofFolder = nearestYear(above + folder) ?? (ofFiles.size === 1 ? [...ofFiles][0] : undefined);
    const dated = ofFiles.size > 1 ? undefined : yearOfDates(together);
    for (const { file } of together) {
      const year = named.get(file) ?? ofFolder ?? dated;
      if (year === undefined) refused.push({ file, reason: CANNOT_TELL });
      else years.set(file, year);
    }
    for (const [year, same] of Map.groupBy(together, ({ file }) => years.get(file))) {
      const whole = same.length === together.length && ofFiles.size <= 1;
      const found = year === undefined ? undefined : whole ? dated : yearOfDates(same);
      const [first] = same;
      if (first === undefined || year === undefined || found === undefined || found === year) continue;
      findings.push({
        file: first.file,
        row: null,
        column: null,
        value: found,
        expected: disagree(year, found),
      });
    }
  }
  return { years, findings, refused };
}

const CANNOT_TELL =
  'It cannot be told which return year it is of: put the year, such as 2025-26, in the name of the file or its folder.';

function disagree(named: ReturnYear, dated: ReturnYear): string {
  return `Its name, or its folder's, says ${named}; the dates in it say ${dated}. It was read as ${named}.`;
}

/** The latest return year that holds one in a hundred of the dates; undefined without dates. */
function yearOfDates(files: readonly ReturnFile[]): ReturnYear | undefined {
  const months = new Map<string, number>(); // every day of a month is in one return year
  let all = 0;
  for (const [text, count] of tellingDates(files)) {
    const date = readDate(text);
    if (date === null || date === unreadable) continue;
    const month = date.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + count);
    all += count;
  }
  const counts = new Map<ReturnYear, number>();
  for (const [month, count] of months) {
    const year = returnYearOf(calendarDate(`${month}-01`));
    counts.set(year, (counts.get(year) ?? 0) + count);
  }
  const held = [...counts].filter(([, count]) => count * ONE_IN >= all).map(([year]) => year);
  return held.toSorted().at(-1);
}

/** The cells that tell a year, and how often each stands there: days are few, and the same ones come again. */
function tellingDates(files: readonly ReturnFile[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { table, grid } of files.flatMap(({ tables }) => tables)) {
    const columns = columnsIn(table, grid.header);
    for (const at of TELLING.flatMap((column) => columns.get(column) ?? [])) {
      for (const { cells } of grid.rows) {
        const text = cells[at] ?? '';
        times.set(text, (times.get(text) ?? 0) + 1);
      }
    }
  }
  return times;
}

/** The one year that a name says; undefined where it says none, or two. */
function yearNamedIn(name: string): ReturnYear | undefined {
  const years = new Set(
    [...name.matchAll(NAMED_YEAR)].flatMap(([, from, to]) => parseReturnYear(`${from}-${to}`) ?? []),
  );
  return years.size === 1 ? [...years][0] : undefined;
}

function nearestYear(folder: string): ReturnYear | undefined {
  const names = folder.split('/').toReversed();
  return names.map(yearNamedIn).find((year) => year !== undefined);
}
