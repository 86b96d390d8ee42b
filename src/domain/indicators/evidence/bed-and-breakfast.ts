import { type CalendarDate, daysBetween, later } from '#calendar/calendar-date.ts';
import { workingDaysBetween } from '#calendar/working-days.ts';
import type { Period } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';

/** A stay in bed and breakfast as successive extracts show it: the first and last day on which it is seen. */
export interface StaySeen {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** Nights of the twelve months that are certain: between the days seen, and one where it is seen once. */
  readonly nights: number;
  /** Working days after the first day seen, up to the last: of the whole stay, though it began before the twelve months. */
  readonly workingDays: number;
}

/** Stays seen in the twelve months. Extracts show states, not moves: what they do not see is not counted. */
export function staysSeen(person: PersonAsAt, year: Period): readonly StaySeen[] {
  const stays: StaySeen[] = [];
  let [from, to]: [CalendarDate | undefined, CalendarDate | undefined] = [undefined, undefined];
  const close = (): void => {
    if (from !== undefined && to !== undefined && to >= year.from) stays.push(stay(from, to, year));
    [from, to] = [undefined, undefined];
  };
  for (const { on, row } of person.leavingCare) {
    if (row?.home === undefined) continue;
    if (row.home === 'W') [from, to] = [from ?? on, on];
    else close();
  }
  close();
  return stays;
}

function stay(from: CalendarDate, to: CalendarDate, year: Period): StaySeen {
  const working = workingDaysBetween(from, to);
  const days = daysBetween(later(from, year.from), to);
  return { from, to, nights: Math.max(1, days), workingDays: 'days' in working ? working.days : 0 };
}
