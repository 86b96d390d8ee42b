import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Population } from '#domain/people/population.ts';
import { historiesUnder } from './category-memo.ts';
import type { Measuring } from './indicator.ts';
import { lookAt } from './look-at.ts';

/** Three years of month-ends and some: what a trend asks for. */
const daysKept = 40;
const kept = new WeakMap<Population, Map<CalendarDate, Measuring>>();

/** Everyone as known for a day. Kept for the days last asked for, since every figure of a day looks at the same. */
export function populationAsAt(population: Population, asAt: CalendarDate): Measuring {
  const days = kept.get(population) ?? new Map<CalendarDate, Measuring>();
  kept.set(population, days);
  const known = days.get(asAt);
  if (known !== undefined) return known;
  const oldest = days.keys().next();
  if (days.size >= daysKept && oldest.done !== true) days.delete(oldest.value);
  const measuring = lookAt(population, asAt, historiesUnder(population.settings));
  days.set(asAt, measuring);
  return measuring;
}
