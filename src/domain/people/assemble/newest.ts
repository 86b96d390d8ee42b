import type { CalendarDate } from '#calendar/calendar-date.ts';
import { type ReturnYear, yearEnd, yearStart } from '#calendar/return-year.ts';
import type { CareEpisodeFact, Fact, FactKind } from '../facts.ts';
import type { ExtractSeen } from '../population.ts';
import type { SourceKind } from '../source.ts';

/** The newest day for which each kind of extract speaks; a kind that is not there has none. */
export type NewestOf = ReadonlyMap<SourceKind, CalendarDate>;

/** The day an extract speaks for: its own date, or 31 March ending its return year. Undefined: it does not say. */
function dayOfExtract({ year, extracted }: ExtractSeen): CalendarDate | undefined {
  return extracted ?? (year === null ? undefined : yearEnd(year));
}

/** The newest day of each kind. */
export function newestOf(extracts: readonly ExtractSeen[]): NewestOf {
  const newest = new Map<SourceKind, CalendarDate>();
  for (const extract of extracts) {
    const on = dayOfExtract(extract);
    const known = newest.get(extract.kind);
    if (on !== undefined && (known === undefined || known < on)) newest.set(extract.kind, on);
  }
  return newest;
}

/** The tables that tell who is looked after, each of everyone who is. */
const CARE_TABLES: ReadonlySet<string> = new Set(['Episodes', 'List 8', 'ssd_cla_episodes']);

/** The days for which each kind of extract tells who is looked after, in order. */
export type CareDays = ReadonlyMap<SourceKind, readonly CalendarDate[]>;

/** The days of each kind's tables of care. */
export function careDaysOf(extracts: readonly ExtractSeen[]): CareDays {
  const telling = extracts.filter(({ table }) => CARE_TABLES.has(table));
  const byKind = Map.groupBy(telling, ({ kind }) => kind);
  return new Map(
    [...byKind].map(([kind, seen]) => [
      kind,
      [...new Set(seen.flatMap((extract) => dayOfExtract(extract) ?? []))].toSorted(),
    ]),
  );
}

/** Snapshots are true on their own day only, so that one never takes the place of another day's. */
const SNAPSHOTS: ReadonlySet<FactKind> = new Set(['leaving-care', 'in-care']);

/**
 * The facts that stand: where a kind of extract states the same thing (kind and key) more than once, its newest
 * statement. Facts of one child.
 */
export function standing(facts: readonly Fact[]): readonly Fact[] {
  const stand: Fact[] = [];
  const places = new Map<FactKind, Map<SourceKind, Map<string, number>>>();
  for (const fact of facts) {
    const { kind, source, key } = fact;
    // Maps in maps: a name made of all three for each of three years' statements costs more than all the rest.
    const ofKind = places.get(kind) ?? new Map<SourceKind, Map<string, number>>();
    const ofBoth = ofKind.get(source.kind) ?? new Map<string, number>();
    places.set(kind, ofKind);
    ofKind.set(source.kind, ofBoth);
    const what = SNAPSHOTS.has(kind) ? `${key}|${source.on}` : key;
    const at = ofBoth.get(what);
    const known = at === undefined ? undefined : stand[at];
    if (at === undefined || known === undefined) ofBoth.set(what, stand.push(fact) - 1);
    else if (known.source.on <= source.on) stand[at] = fact;
  }
  return stand;
}

/**
 * The return of a year restates what earlier returns said of that year: an earlier return's episode that reaches into
 * a later return's year, and is not among the episodes that the later return gives for the same child, is dropped.
 */
export function restated(
  episodes: readonly CareEpisodeFact[],
  years: readonly ReturnYear[],
): readonly CareEpisodeFact[] {
  return episodes.filter(({ source, to }) => {
    const next = years.find((year) => source.year !== undefined && year > source.year);
    return next === undefined || (to !== null && to !== undefined && to < yearStart(next));
  });
}

/** The years of the returns that gave episodes, among all that was ever said of one child; oldest first. */
export function yearsOfEpisodes(facts: readonly Fact[]): readonly ReturnYear[] {
  const years = facts.flatMap(({ kind, source }) => (kind === 'care-episode' ? (source.year ?? []) : []));
  return [...new Set(years)].toSorted();
}
