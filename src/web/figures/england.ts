import type { CalendarDate } from '#calendar/calendar-date.ts';
import { type EnglandPoint, englandUpTo } from '#domain/benchmarks/england.ts';
import { newestYear } from '#domain/benchmarks/year-end.ts';
import type { Known } from '../known.ts';

/** England's newest figure of a year that had ended by a day; undefined where none is published that matches. */
export function englandOn(
  benchmark: string | undefined,
  { population }: Pick<Known, 'population'>,
  day: CalendarDate,
): EnglandPoint | undefined {
  return benchmark === undefined
    ? undefined
    : englandUpTo(population.published, benchmark, newestYear(benchmark, day));
}
