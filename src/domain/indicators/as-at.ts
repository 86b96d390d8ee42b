import { type CalendarDate, later } from '#calendar/calendar-date.ts';
import type { Population } from '#domain/people/population.ts';
import { historiesUnder } from './category-memo.ts';
import type { Measuring } from './indicator.ts';
import { lookAt } from './look-at.ts';

/** Days whose people are kept: each of them holds as much memory as a tenth of the records. */
const daysKept = 8;
const kept = new WeakMap<Population, Map<CalendarDate, Measuring>>();

/**
 * Everyone as known for a day, since every figure of a day looks at the same. Kept for the days last asked for, and for
 * the latest of them, on which most pages stand, whatever a trend asks for meanwhile.
 */
export function populationAsAt(population: Population, asAt: CalendarDate): Measuring {
  const days = kept.get(population) ?? new Map<CalendarDate, Measuring>();
  kept.set(population, days);
  const known = days.get(asAt);
  days.delete(asAt); // the day asked for last stands last
  const measuring = known ?? lookAt(population, asAt, historiesUnder(population.settings));
  days.set(asAt, measuring);
  if (days.size > daysKept) {
    const latest = [...days.keys()].reduce(later);
    const longestAgo = days.keys().find((day) => day !== latest);
    if (longestAgo !== undefined) days.delete(longestAgo);
  }
  return measuring;
}
