import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { LeavingCareFact } from '../facts.ts';
import type { ExtractSeen } from '../population.ts';
import type { SourceKind } from '../source.ts';
import type { LeavingCareObservation } from '../young-person.ts';

/** The days of each kind's leaving care extracts (List 9, ssd_care_leavers), in order. */
export type LeavingCareDays = ReadonlyMap<SourceKind, readonly CalendarDate[]>;

const LEAVING_CARE_TABLES: ReadonlySet<string> = new Set(['List 9', 'ssd_care_leavers']);

/** The days on which the leaving care lists were drawn. */
export function leavingCareDays(extracts: readonly ExtractSeen[]): LeavingCareDays {
  const lists = extracts.filter(({ table }) => LEAVING_CARE_TABLES.has(table));
  const byKind = Map.groupBy(lists, ({ kind }) => kind);
  return new Map(
    [...byKind].map(([kind, seen]) => [
      kind,
      [...new Set(seen.flatMap(({ extracted }) => extracted ?? []))].toSorted(),
    ]),
  );
}

/**
 * What each leaving care list said of one person, day by day; a list drawn after the first that names them, and that
 * no longer does, is an observation too. Annex A stands before the SSD of the same day.
 */
export function observationsOf(
  rows: readonly LeavingCareFact[],
  days: LeavingCareDays,
): readonly LeavingCareObservation[] {
  const observations: LeavingCareObservation[] = [];
  for (const sourceKind of ['annex-a', 'ssd'] as const) {
    const own = new Map(
      rows.filter(({ source }) => source.kind === sourceKind).map((row) => [row.source.on, row] as const),
    );
    const first = [...own.keys()].toSorted()[0];
    if (first === undefined) continue;
    const all = new Set([...(days.get(sourceKind) ?? []).filter((on) => on >= first), ...own.keys()]);
    for (const on of all) {
      const row = own.get(on);
      observations.push({ on, sourceKind, listed: row !== undefined, row });
    }
  }
  return observations.toSorted((a, b) =>
    a.on === b.on ? (a.sourceKind === 'annex-a' ? -1 : 1) : a.on < b.on ? -1 : 1,
  );
}
