import type { CalendarDate } from '#calendar/calendar-date.ts';
import { returnYearOf, yearEnd } from '#calendar/return-year.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { ExtractSeen } from '#domain/people/population.ts';
import type { SourceKind } from '#domain/people/source.ts';
import type { KnownThen } from '#store/known-then.ts';

/** A day, and the days for which extracts speak by then, by kind of extract. */
export interface DaysSaid {
  readonly upTo: CalendarDate;
  readonly of: ReadonlyMap<SourceKind, readonly CalendarDate[]>;
}

/** Undefined where what was recorded is asked for: then every fact has its own day. */
export function daysSaid(then: KnownThen, extracts: readonly ExtractSeen[]): DaysSaid | undefined {
  if (!('saidBy' in then)) return undefined;
  const of = new Map(
    [...Map.groupBy(extracts, ({ kind }) => kind)].map(([kind, all]) => [
      kind,
      all.flatMap(({ extracted, year }) => extracted ?? (year === null ? [] : yearEnd(year))),
    ]),
  );
  return { upTo: then.saidBy, of };
}

/** What was said up to the day was said last on the newest extract's day, where the day itself had none. */
export function saidOn(fact: Fact, days: DaysSaid | undefined): Fact {
  const { source } = fact;
  if (days === undefined || source.on !== days.upTo) return fact;
  const on = (days.of.get(source.kind) ?? []).reduce<CalendarDate | undefined>(
    (newest, day) => (newest === undefined || day > newest ? day : newest),
    undefined,
  );
  if (on === undefined || on === source.on) return fact;
  return {
    ...fact,
    source: source.kind === 'ssda903' ? { ...source, on, year: returnYearOf(on) } : { ...source, on },
  };
}
