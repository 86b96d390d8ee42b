import { setImmediate as pause } from 'node:timers/promises';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Indicator } from '#domain/indicators/indicator.ts';
import type { Known } from '../known.ts';

/** Milliseconds of work before everyone else's turn. */
const A_TURN = 8;

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
