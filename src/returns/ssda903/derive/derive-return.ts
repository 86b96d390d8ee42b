import { type CalendarDate, earlier } from '#calendar/calendar-date.ts';
import { type ReturnYear, yearBefore, yearEnd, yearStart } from '#calendar/return-year.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { newestOf, standing } from '#domain/people/assemble/newest.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { ExtractSeen } from '#domain/people/population.ts';
import { layoutOf, type TableName, tableNames } from '../layouts.ts';
import { carriedByNone, lackingInReturn } from './absent.ts';
import { blankAbsent } from './blank-absent.ts';
import type { Absent, AnyRow, DerivedReturn, DerivedRow, DerivedTable, Partly } from './derived-return.ts';
import type { InYear, WithEpisodes } from './in-year.ts';
import { inOrder } from './in-order.ts';
import { type Records, saidInReturn } from './records.ts';
import type { Returned } from './returned.ts';
import { episodesInYear, episodesSaid } from './tables/episodes.ts';
import { oc3InYear } from './tables/oc3-in-year.ts';
import { oc3Said } from './tables/oc3.ts';
import { rowsInYear, rowsOfReturn } from './tables/all.ts';

/**
 * The return of a year as the records have it on a day. A table that the return of that year gave is what it said, word
 * for word, whatever the day; any other is put together from lists and datasets, as far as they tell by then. Undefined
 * where no extract tells of the year.
 */
export function deriveReturn(
  records: Records,
  year: ReturnYear,
  asAt: CalendarDate,
): DerivedReturn | undefined {
  const derived = derivePart(records, year, asAt);
  return derived === undefined ? undefined : blankAbsent(derived);
}

/** Of some children's records: what is absent is known only of everyone's together, and not yet blank. */
export function derivePart(
  records: Records,
  year: ReturnYear,
  asAt: CalendarDate,
): DerivedReturn | undefined {
  const { authority, extracts } = records.population;
  const given = new Set(extracts.filter((one) => one.year === year).map(({ table }) => table));
  if (given.size === 0 && !listsTellOf(extracts, year, asAt)) return undefined;
  const returned: Returned = { year, facts: saidInReturn(records, year) };
  const of = inYear(records, year, asAt);
  const birthdays = given.has('OC3') ? { rows: oc3Said(returned), doubts: [] } : oc3InYear(of);
  const episodes = given.has('Episodes') ? episodesSaid(returned) : episodesInYear(of);
  const withEpisodes = knowing(of, episodes, birthdays.rows);
  const tables = new Map<TableName, DerivedTable>();
  const absent: Absent[] = [];
  const partly: Partly[] = [];
  for (const table of tableNames) {
    const { since } = layoutOf(table);
    const isGiven = given.has(table);
    if (since !== null && year < since && !isGiven) continue;
    const lacks = isGiven ? lackingInReturn(extracts, table, year) : carriedByNone(extracts, table, year);
    const rows = rowsOf(table, isGiven, returned, withEpisodes, episodes, birthdays.rows);
    for (const { column, why } of lacks) {
      if (column !== null && rows.some(({ cells }) => cells[column]?.how === 'carried')) {
        partly.push({ table, column, why });
      } else absent.push({ table, column, why });
    }
    const isWhole = lacks.every(({ column }) => column !== null);
    if (isWhole || rows.length > 0) tables.set(table, { table, rows: inOrder(rows) });
  }
  return { year, asAt, authority, tables, absent, partly, doubts: birthdays.doubts };
}

function rowsOf(
  table: TableName,
  isGiven: boolean,
  returned: Returned,
  of: WithEpisodes,
  episodes: readonly DerivedRow<'Episodes'>[],
  birthdays: readonly DerivedRow<'OC3'>[],
): readonly AnyRow[] {
  if (table === 'Episodes') return episodes;
  if (table === 'OC3') return birthdays;
  return isGiven ? rowsOfReturn[table](returned) : rowsInYear[table](of);
}

/** Whether a list or dataset was drawn since the year began, which had begun by the day. */
function listsTellOf(extracts: readonly ExtractSeen[], year: ReturnYear, asAt: CalendarDate): boolean {
  const start = yearStart(year);
  return asAt >= start && extracts.some(({ extracted }) => extracted !== null && extracted >= start);
}

function inYear(records: Records, year: ReturnYear, asAt: CalendarDate): InYear {
  const { population, statements } = records;
  const until = earlier(asAt, yearEnd(year));
  const measuring = populationAsAt(population, until);
  const people = new Map(measuring.people.map((person) => [person.child, person]));
  const last = saidInReturn(records, yearBefore(year));
  const stand = new Map<string, readonly Fact[]>();
  return {
    records,
    year,
    start: yearStart(year),
    end: yearEnd(year),
    until,
    asAt,
    measuring,
    personOf: (child) => people.get(child),
    newest: newestOf(population.extracts),
    standingOf: (child) => {
      const known = stand.get(child) ?? standing((statements.get(child) ?? []).map(({ fact }) => fact));
      stand.set(child, known);
      return known;
    },
    lastReturnOf: (child) => last.get(child) ?? [],
  };
}

function knowing(
  of: InYear,
  episodes: readonly DerivedRow<'Episodes'>[],
  birthdays: readonly DerivedRow<'OC3'>[],
): WithEpisodes {
  const byChild = Map.groupBy(episodes, ({ child }) => child);
  return {
    ...of,
    episodesOf: (child) => byChild.get(child) ?? [],
    inEpisodes: [...byChild.keys()],
    inOc3: birthdays.map(({ child }) => child),
  };
}
