import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import type { Measuring } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { episodesReach } from './episodes-reach.ts';
import { placementsIn } from './placements.ts';

/** The moves of someone in a period, and whether the extracts tell of the whole of it. */
export interface MovesSeen {
  /** Those whose day is known. */
  readonly days: readonly CalendarDate[];
  /** Never fewer than `days`: List 8 counts placements without their days. */
  readonly count: number;
  readonly told: boolean;
}

const monthlyExtracts = 31;

/**
 * Moves from one placement to another in care, and from one kind of home to another since (dated by the extract that
 * shows it). A move between two homes of one kind is not carried.
 */
export function movesSeen(person: PersonAsAt, measuring: Measuring): MovesSeen {
  const { from, to } = measuring.year;
  const within = (day: CalendarDate): boolean => day >= from && day <= to;
  const inCare = person.care.periods.flatMap((period) =>
    placementsIn(person, period)
      .filter((placement, at) => at > 0 && placement.beginningSeen && within(placement.from))
      .map((placement) => placement.from),
  );
  const left = person.care.periods.at(-1)?.to;
  const begins = left !== undefined && left > from ? left : from;
  const since: CalendarDate[] = [];
  let [home, first, last]: [string | undefined, CalendarDate | undefined, CalendarDate | undefined] = [
    undefined,
    undefined,
    undefined,
  ];
  let changed: CalendarDate | undefined;
  // Backwards, to the extract before the period and no further: `home` is then the home after.
  for (let at = person.leavingCare.length - 1; at >= 0 && person.careNow === null; at -= 1) {
    const { on, row } = person.leavingCare[at] ?? {};
    if (on === undefined || (left !== undefined && on < left)) break;
    if (row?.home === undefined) continue;
    last ??= on;
    first = on;
    if (row.home !== null) {
      if (home !== undefined && row.home !== home && changed !== undefined && within(changed))
        since.push(changed);
      [home, changed] = [row.home, on];
    }
    if (on <= begins) break;
  }
  const days = [...new Set([...inCare, ...since])].toSorted();
  if (person.careNow !== null) {
    if (episodesReach(measuring))
      return {
        days,
        count: days.length,
        told: (person.care.knownTo ?? from) >= addDays(to, -monthlyExtracts),
      };
    // List 8 names the newest placement only, and says how many there were: the first of them is no move.
    const listed = person.inCare.findLast(
      ({ placements12m, source }) =>
        placements12m !== undefined && source.on >= addDays(to, -monthlyExtracts),
    )?.placements12m;
    return { days, count: Math.max(days.length, (listed ?? 1) - 1), told: listed != null };
  }
  const told =
    first !== undefined &&
    last !== undefined &&
    first <= addDays(begins, monthlyExtracts) &&
    last >= addDays(to, -monthlyExtracts);
  return { days, count: days.length, told };
}
