import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Breakdown, Indicator } from '#domain/indicators/indicator.ts';
import type { Steps } from '#returns/ssda903/derive/derive-in-steps.ts';
import { givingWay } from '../derived/giving-way.ts';
import type { Known } from '../known.ts';

/** Of whom every category has been worked out: what all figures ask first, and the longest single piece of work. */
const categorised = new WeakSet<Known>();

/**
 * Works out figures of days before a page asks for them all at once, and lets other pages be answered in between. What
 * is kept already costs nothing. Throws `GivenUp` once `isOver` says so.
 */
export function ready(
  known: Known,
  indicators: readonly Indicator[],
  days: readonly CalendarDate[],
  isOver: () => boolean = () => false,
): Promise<void> {
  return givingWay(inSteps(known, indicators, days), isOver);
}

/** Works out the splits of figures of a day, of those that are split so, while other pages are answered. */
export function readySplits(
  known: Known,
  indicators: readonly Indicator[],
  day: CalendarDate,
  splits: readonly Breakdown[],
): Promise<void> {
  return givingWay(splitsInSteps(known, indicators, day, splits), () => false);
}

function* splitsInSteps(
  known: Known,
  indicators: readonly Indicator[],
  day: CalendarDate,
  splits: readonly Breakdown[],
): Steps<void> {
  for (const indicator of indicators) {
    for (const by of splits) {
      if (indicator.breakdowns.includes(by)) known.split(indicator, day, by);
      yield;
    }
  }
}

function* inSteps(
  known: Known,
  indicators: readonly Indicator[],
  days: readonly CalendarDate[],
): Steps<void> {
  if (!categorised.has(known)) {
    for (const person of known.population.people) {
      known.categories(person);
      yield;
    }
    categorised.add(known);
  }
  for (const day of days) {
    for (const indicator of indicators) {
      known.measured(indicator, day);
      yield;
    }
  }
}
