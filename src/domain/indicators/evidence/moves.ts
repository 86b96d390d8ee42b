import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { inCareOn } from '../cohorts/looked-after.ts';
import type { Period } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { placementsIn } from './placements.ts';

/** The moves of someone in a period, and whether the extracts tell of the whole of it. */
export interface MovesSeen {
  readonly days: readonly CalendarDate[];
  readonly told: boolean;
}

const monthlyExtracts = 31;

/**
 * Moves from one placement to another in care, and from one kind of home to another since (dated by the extract that
 * shows it). A move between two homes of one kind is not carried.
 */
export function movesSeen(person: PersonAsAt, { from, to }: Period): MovesSeen {
  const within = (day: CalendarDate): boolean => day >= from && day <= to;
  const inCare = person.care.periods.flatMap((period) =>
    placementsIn(person, period)
      .filter((placement, at) => at > 0 && placement.beginningSeen && within(placement.from))
      .map((placement) => placement.from),
  );
  const left = person.care.periods.at(-1)?.to;
  const since: CalendarDate[] = [];
  let [home, first, last]: [string | undefined, CalendarDate | undefined, CalendarDate | undefined] = [
    undefined,
    undefined,
    undefined,
  ];
  for (const { on, row } of person.leavingCare) {
    if (row?.home === undefined || (left !== undefined && on < left) || inCareOn(person, on) !== undefined)
      continue;
    first ??= on;
    last = on;
    if (row.home === null) continue;
    if (home !== undefined && row.home !== home && within(on)) since.push(on);
    home = row.home;
  }
  const days = [...new Set([...inCare, ...since])].toSorted();
  if (inCareOn(person, to) !== undefined)
    return { days, told: (person.care.knownTo ?? from) >= addDays(to, -monthlyExtracts) };
  const begins = left !== undefined && left > from ? left : from;
  const told =
    first !== undefined &&
    last !== undefined &&
    first <= addDays(begins, monthlyExtracts) &&
    last >= addDays(to, -monthlyExtracts);
  return { days, told };
}
