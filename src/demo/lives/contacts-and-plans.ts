import { addDays, type CalendarDate, later } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import type { Chance } from '../random.ts';
import { county } from '../service/county.ts';
import type { CareLife } from './care-life.ts';
import { type Timeline, valueOn } from './timeline.ts';

const YEARS_SHOWN = 5;
const AHEAD = 52; // days before the 16th birthday from which plans are begun

/**
 * The days on which someone's personal adviser was in contact with them. Most are seen every four to seven weeks; one
 * in seven (in the locality that lags, one in three) now and then only. None while they are not in touch.
 */
export function contactsOf(
  chance: Chance,
  { person }: CareLife,
  timeline: Timeline,
  { from, to, asAt }: { from: CalendarDate; to: CalendarDate | undefined; asAt: CalendarDate },
): readonly CalendarDate[] {
  const rarely = chance.happens(person.locality === county.behind ? 0.32 : 0.14);
  const contacts: CalendarDate[] = [];
  const end = to ?? asAt;
  let on = addDays(later(from, addDays(asAt, -365 * YEARS_SHOWN)), chance.between(1, 20));
  while (on <= asAt && on <= end) {
    if (valueOn(timeline.inTouch, on) === 'yes') contacts.push(on);
    on = addDays(on, rarely ? chance.between(58, 96) : chance.between(28, 50));
  }
  return contacts;
}

/**
 * The days on which a pathway plan was agreed or reviewed. For those who turn 16 in care the first is agreed around that
 * birthday, for nearly half of them by then; for others after they become eligible. Two thirds are always within six months of each other; the
 * rest (in the locality that lags, most) slip. One in forty has no plan at all.
 */
export function plansOf(
  chance: Chance,
  { person, status }: CareLife,
  { to, asAt }: { to: CalendarDate | undefined; asAt: CalendarDate },
): readonly CalendarDate[] {
  if (status.eligibleFrom === undefined || chance.happens(0.025)) return [];
  const slips = chance.happens(person.locality === county.behind ? 0.62 : 0.24);
  const plans: CalendarDate[] = [];
  const sixteen = birthday(person.born, 16);
  const begun = status.eligibleFrom <= sixteen ? addDays(sixteen, -AHEAD) : status.eligibleFrom;
  let on = addDays(begun, chance.between(5, 110));
  const end = to !== undefined && to < asAt ? to : asAt;
  while (on <= end) {
    plans.push(on);
    on = addDays(on, slips ? chance.between(320, 560) : chance.between(128, 176));
  }
  return plans;
}

/** The latest of a run of days that is not after a day; the days are in order. */
export function latestBy(days: readonly CalendarDate[], on: CalendarDate): CalendarDate | undefined {
  return days.findLast((day) => day <= on);
}
