import { type ReturnYear, yearBefore } from '#calendar/return-year.ts';
import type { Finding } from '../../finding.ts';
import type { TableGrid } from '../read-table.ts';
import type { ReturnRead } from './read-return.ts';

/** The return to check and the one before it, as they were given. */
export interface YearsChosen {
  readonly year: ReturnYear;
  readonly now: readonly TableGrid[];
  /** Empty where last year's return was not given. */
  readonly last: readonly TableGrid[];
  readonly lastYear: ReturnYear;
  readonly notes: readonly Finding[];
}

type Years = ReturnRead['years'];

/**
 * Which return is checked: the newest of the folder, or the one of the year that was asked for. Last year's is the one
 * of the year before in `previous`, or else in the same folder. Of another year's: the newest that is there, and a note
 * says so. Undefined where the folder holds no return.
 */
export function chooseYears(
  years: Years,
  previous: Years | undefined,
  asked: ReturnYear | undefined,
): YearsChosen | undefined {
  const newest = newestOf(years);
  if (newest === undefined) return undefined;
  const year = asked ?? newest;
  const held = years.has(year) ? year : newest;
  const now = years.get(held) ?? [];
  const lastYear = yearBefore(year);
  const notes =
    held === year ? [] : [note(now, `These files are of ${held}; they were checked as of ${year}.`)];
  // One return is never both: asked for the year after, a folder's own files are this year's.
  const last = previous === undefined && held === lastYear ? undefined : (previous ?? years).get(lastYear);
  if (last !== undefined) return { year, now, last, lastYear, notes };
  const other = previous === undefined ? undefined : newestOf(previous);
  if (previous === undefined || other === undefined) return { year, now, last: [], lastYear, notes };
  const given = previous.get(other) ?? [];
  return {
    year,
    now,
    last: given,
    lastYear: other,
    notes: [
      ...notes,
      note(given, `The previous return is of ${other}, not of ${lastYear}; it was taken as given.`),
    ],
  };
}

/** The newest of the years; undefined of none. */
export function newestOf(years: Years): ReturnYear | undefined {
  return [...years.keys()].toSorted().at(-1);
}

function note([first]: readonly TableGrid[], expected: string): Finding {
  return { file: first?.grid.file ?? '', row: null, column: null, value: null, expected };
}
