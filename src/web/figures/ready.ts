import { setImmediate as pause } from 'node:timers/promises';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Known } from '../known.ts';

/** Milliseconds of work before everyone else's turn. */
const A_TURN = 8;

/** Of whom every category has been worked out: what all figures ask first, and the longest single piece of work. */
const categorised = new WeakSet<Known>();

/**
 * Works out figures of days before a page asks for them all at once, and lets other pages be answered in between. What
 * is kept already costs nothing. Ends early once `isOver` says so.
 */
export async function ready(
  known: Known,
  indicators: readonly Indicator[],
  days: readonly CalendarDate[],
  isOver: () => boolean = () => false,
): Promise<void> {
  let since = performance.now();
  if (!categorised.has(known)) {
    for (const person of known.population.people) {
      known.categories(person);
      if (performance.now() - since < A_TURN) continue;
      await pause();
      if (isOver()) return;
      since = performance.now();
    }
    categorised.add(known);
  }
  for (const day of days) {
    for (const indicator of indicators) {
      known.measured(indicator, day);
      if (performance.now() - since < A_TURN) continue;
      await pause();
      if (isOver()) return;
      since = performance.now();
    }
  }
}
