import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import type { ExtractSeen, Population } from '#domain/people/population.ts';

/** What the extracts of a population carry: which tables, of which years and days. */
export interface Carried {
  /** Whether any extract has this table (`OC3`, `List 9`, `ssd_missing`). */
  has(table: string): boolean;
  /** Whether the return of this year has this table; a table of headings alone is there, and empty. */
  hasYear(table: string, year: ReturnYear): boolean;
  /** The days of the extracts that have this table, in order. */
  days(table: string): readonly CalendarDate[];
}

/** Reads what a population's extracts carry. */
export function carriedBy(population: Population): Carried {
  const byTable = Map.groupBy(population.extracts, ({ table }) => table);
  const days = new Map([...byTable].map(([table, extracts]) => [table, daysOf(extracts)]));
  return {
    has: (table) => byTable.has(table),
    hasYear: (table, year) => byTable.get(table)?.some((extract) => extract.year === year) ?? false,
    days: (table) => days.get(table) ?? [],
  };
}

function daysOf(extracts: readonly ExtractSeen[]): readonly CalendarDate[] {
  return [...new Set(extracts.flatMap(({ extracted }) => extracted ?? []))].toSorted();
}

const monthlyExtracts = 31;

/** Whether one of these days is late enough to tell of events up to another: no older than a monthly extract may be. */
export function reachTo(days: readonly CalendarDate[], day: CalendarDate): boolean {
  const newest = days.at(-1);
  return newest !== undefined && newest >= addDays(day, -monthlyExtracts);
}

/** The newest of these days that is not after another; undefined where all are. */
export function newestUpTo(days: readonly CalendarDate[], day: CalendarDate): CalendarDate | undefined {
  return days.findLast((one) => one <= day);
}
