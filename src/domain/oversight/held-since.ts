import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';
import type { LeavingCareFact, PlacementFact } from '#domain/people/facts.ts';
import type { Seen } from '#domain/people/seen.ts';

/** From when on something holds. */
export interface Since {
  /** Undefined: no source says. */
  readonly day: CalendarDate | undefined;
  /** Whether that is the day itself, not the first extract that shows it. */
  readonly exact: boolean;
}

/**
 * The first of the unbroken run of extracts, up to the newest, that show an undated state: it may have begun in the
 * month before. Extracts that do not carry it, or leave it blank, break no run.
 */
export function heldSince<T>(
  { leavingCare }: PersonAsAt,
  pick: (row: LeavingCareFact) => Seen<T>,
  holds: (value: T) => boolean,
): Since {
  let day: CalendarDate | undefined;
  for (const { row, on } of leavingCare.toReversed()) {
    const value = row === undefined ? undefined : pick(row);
    if (value == null) continue;
    if (!holds(value)) break;
    day = on;
  }
  return { day, exact: false };
}

/** Where a child in care lives: the open placement, else the newest episode. Undefined where neither says. */
export function placedNow({
  placements,
  careNow,
}: PersonAsAt): Pick<PlacementFact, 'place' | 'from' | 'source'> | undefined {
  return (
    placements.findLast(({ to, place }) => to == null && place != null) ??
    careNow?.episodes.findLast(({ place }) => place != null)
  );
}
