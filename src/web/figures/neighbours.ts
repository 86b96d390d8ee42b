import type { CalendarDate } from '#calendar/calendar-date.ts';
import { type Compared, compared, years } from '#domain/benchmarks/compared.ts';
import { newestYear } from '#domain/benchmarks/year-end.ts';
import { textOn } from '#domain/law/settings.ts';
import type { Known } from '../known.ts';

/** What is published of region and statistical neighbours, of a year that had ended by a day. */
export function neighboursOn(
  benchmark: string | undefined,
  { population }: Pick<Known, 'population'>,
  day: CalendarDate,
): Compared | undefined {
  const code = comparedAs(population, day);
  if (benchmark === undefined || code === undefined) return undefined;
  return compared(population.published, benchmark, code, newestYear(benchmark, day));
}

/** The same, year by year. */
export function neighboursOverYears(
  benchmark: string | undefined,
  { population }: Pick<Known, 'population'>,
  day: CalendarDate,
): readonly Compared[] {
  const code = comparedAs(population, day);
  return benchmark === undefined || code === undefined ? [] : years(population.published, benchmark, code);
}

function comparedAs({ settings, authority }: Known['population'], day: CalendarDate): string | undefined {
  const set = textOn(settings, 'compared-as', day);
  return set === '' ? (authority ?? undefined) : set;
}
