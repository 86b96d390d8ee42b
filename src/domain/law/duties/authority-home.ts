import { addDays, type CalendarDate, later } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import { addWorkingDays } from '#calendar/working-days.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { DutyDecision } from '../duty.ts';
import { numberOn, type Settings } from '../settings.ts';
import { cannotTell, type Looked, notDone, notOwed } from './answers.ts';

/** What no extract carries, said wherever it is needed. */
export const providerUnknown =
  'No source records whether the authority provides the home of a young person who has left care.';

/**
 * The day on which the authority first provided the home of someone who has left care, where a placement decides it:
 * one begun since, or one recorded to end after it. A placement with a blank end that began in care may only have
 * been left open, and decides nothing. Undefined: the extracts do not say who provides the home.
 */
export function providedOn(person: YoungPerson, on: CalendarDate): CalendarDate | undefined {
  const leftCare = person.care.periods.findLast(({ to }) => to !== undefined && to <= on)?.to;
  if (leftCare === undefined) return undefined;
  const placement = person.placements.findLast(({ from, to }) =>
    to == null ? to === null && leftCare <= from && from <= on : from <= on && on < to,
  );
  return placement === undefined ? undefined : later(placement.from, leftCare);
}

/** What the clocks of a home that the authority provides run from. */
interface ProvidedHome {
  /** The day accommodation was first provided: day 1 of the 28. */
  readonly provided: CalendarDate;
  readonly on: CalendarDate;
  readonly settings: Settings;
  readonly looked: Looked;
}

/** Day 28, counting the day provided as the first. */
function lastOf28Days(provided: CalendarDate): CalendarDate {
  return addDays(provided, 27);
}

/**
 * Reviews after the authority first provides a home: one as soon as practicable after 28 days beginning on the day
 * provided, then at intervals of not more than three months. `reviews` in order. CLR10 reg 7(3).
 */
export function reviewOfProvidedHome(home: ProvidedHome, reviews: readonly CalendarDate[]): DutyDecision {
  const { provided, on, settings, looked } = home;
  const lastDay = lastOf28Days(provided);
  const began = `The authority first provided the home on ${inWords(provided)}; the 28 days end on ${inWords(lastDay)}.`;
  if (on <= lastDay) {
    return notOwed([began, 'The review is owed as soon as practicable after that day.']);
  }
  const latest = reviews.findLast((day) => day > lastDay);
  if (latest !== undefined) {
    const months = numberOn(settings, 'plan-review-months-authority-home', on);
    const due = addMonths(latest, months);
    const says = `The latest plan or review since is of ${inWords(latest)}; the next is owed within ${months} months, by ${inWords(due)}.`;
    return notDone(on, due, looked, [began, says]);
  }
  const grace = numberOn(settings, 'review-28-day-grace-working-days', on);
  const last = addWorkingDays(lastDay, grace);
  const asSoon = 'The law asks for a review as soon as practicable after that; none is recorded.';
  if ('beyond' in last) {
    return cannotTell([began, asSoon, beyondTable(last.beyond)]);
  }
  const policy = `Local policy allows ${grace} working days, to ${inWords(last.on)}.`;
  return notDone(on, last.on, looked, [began, asSoon, policy]);
}

/**
 * Visits after the authority first provides a home: within 7 days, again before the review that follows the 28 days,
 * then at intervals of not more than two months. `visits` in order. CLR10 reg 8(2).
 */
export function visitToProvidedHome(home: ProvidedHome, visits: readonly CalendarDate[]): DutyDecision {
  const { provided, on, settings, looked } = home;
  const since = visits.filter((day) => day >= provided);
  const [first] = since;
  const last = since.at(-1);
  const withinDays = addDays(provided, 7);
  const lastDay = lastOf28Days(provided);
  const began = `The authority first provided the home on ${inWords(provided)}.`;
  if (first === undefined || last === undefined) {
    const says = `A visit is owed within 7 days, by ${inWords(withinDays)}.`;
    return notDone(on, withinDays, looked, [began, says]);
  }
  if (since.length === 1 && first <= withinDays) {
    const says = `Visited on ${inWords(first)}; another visit is owed before the review after 28 days, by ${inWords(lastDay)}.`;
    return notDone(on, lastDay, looked, [began, says]);
  }
  const months = numberOn(settings, 'visit-months', on);
  const due = addMonths(last, months);
  const says = `Visited on ${inWords(last)}; the next visit is owed within ${months} months, by ${inWords(due)}.`;
  return notDone(on, due, looked, [began, says]);
}

/** Said where working days run out of the table of bank holidays. */
export function beyondTable(day: CalendarDate): string {
  return `The table of bank holidays does not reach ${inWords(day)}, so the working days cannot be counted.`;
}
