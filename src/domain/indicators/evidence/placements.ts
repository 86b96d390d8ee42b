import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { CarePeriod } from '#domain/people/young-person.ts';
import { isShortBreak } from '../cohorts/looked-after.ts';
import type { PersonAsAt } from '../person-as-at.ts';

/** One placement: the same home and carer. */
export interface Placement {
  readonly from: CalendarDate;
  /** False where the placement was there when the source begins to look: it began on `from` or before. */
  readonly beginningSeen: boolean;
  /** Whether care itself began with it. */
  readonly first: boolean;
}

/** RNE with which another placement begins. L changes the legal status only; T and U keep the same carer. */
const begins: ReadonlySet<string> = new Set(['S', 'P', 'B']);
/** T0 to T4: a temporary move from which the child goes back is not another placement. */
const isTemporary = (place: string | null | undefined): boolean => place?.startsWith('T') ?? false;

/**
 * The placements of a time in care, in order, from its episodes and from dated placements (List 8, SSD) together.
 * Short breaks and temporary moves are left out. Source: DfE, placement stability: technical guide to the return.
 */
export function placementsIn(person: PersonAsAt, period: CarePeriod): readonly Placement[] {
  const found = new Map<CalendarDate, Placement>();
  let [temporary, place]: [boolean, string | undefined] = [false, undefined];
  for (const episode of period.episodes) {
    if (isShortBreak(episode)) continue;
    if (isTemporary(episode.place)) {
      temporary = true;
      continue;
    }
    const back = temporary && episode.place != null && episode.place === place;
    temporary = false;
    const reason = episode.startReason ?? undefined;
    const beginsHere = reason === undefined ? episode.place !== place : begins.has(reason);
    if (found.size === 0 || (beginsHere && !back)) {
      found.set(episode.from, {
        from: episode.from,
        beginningSeen: beginsHere && reason !== undefined,
        first: reason === 'S' && episode.from === period.from,
      });
    }
    place = episode.place ?? place;
  }
  for (const { from, place: kind } of person.placements) {
    const within = from >= period.from && (period.to === undefined || from < period.to);
    if (within && !isTemporary(kind)) {
      found.set(from, { from, beginningSeen: true, first: from === period.from && period.beginningSeen });
    }
  }
  return [...found.values()].toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
