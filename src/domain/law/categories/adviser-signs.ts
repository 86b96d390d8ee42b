import type { CalendarDate } from '#calendar/calendar-date.ts';
import { nameOfSource } from '#domain/people/source.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';

/** What one leaving care list says, on its day, of a personal adviser. */
export interface AdviserSign {
  readonly on: CalendarDate;
  readonly named: boolean;
  /** Whether the list before it, that speaks of it, said otherwise. */
  readonly changes: boolean;
  /** "Annex A of 31 October 2026 names a personal adviser", of the first list of a run that says the same. */
  readonly says: () => string;
}

/**
 * The lists that speak of a personal adviser, in order: one that names nobody, or no longer lists the person, says that
 * there is none; one without the column says nothing.
 */
export function adviserSigns({ leavingCare }: YoungPerson): readonly AdviserSign[] {
  const signs: AdviserSign[] = [];
  for (const { on, sourceKind, listed, row } of leavingCare) {
    if (listed && row?.personalAdviser === undefined) continue;
    const named = row?.personalAdviser != null;
    const last = signs.at(-1);
    if (last?.named === named) {
      signs.push({ on, named, changes: false, says: last.says });
      continue;
    }
    const source = (): string => nameOfSource({ kind: sourceKind, on });
    const says = (): string => {
      if (named) return `${source()} names a personal adviser, and so does every list since`;
      return listed ? `${source()} names no personal adviser` : `${source()} no longer lists them`;
    };
    signs.push({ on, named, changes: true, says });
  }
  return signs;
}
