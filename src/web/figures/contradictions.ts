import { contradictionsOn } from '#domain/contradictions/found.ts';
import type { Line } from '#domain/indicators/measure.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import type { Population } from '#domain/people/population.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';

/** What contradicts a figure, by the child it is about: sentences. */
export type Contradictions = ReadonlyMap<string, readonly string[]>;

/** Where sources contradict what a figure counts of those in it, as at a day. The figure is not changed by it. */
export function contradictionsOf(
  indicator: string,
  lines: readonly Line[],
  population: Population,
  asAt: CalendarDate,
): Contradictions {
  const inIt = new Set(lines.map(({ person }) => person.child));
  const said = contradictionsOn(populationAsAt(population, asAt)).flatMap(({ child, figures, one, other }) =>
    child !== undefined && inIt.has(child) && figures.includes(indicator)
      ? [[child, `Contradicted: ${one} ${other}`] as const]
      : [],
  );
  const byChild = Map.groupBy(said, ([child]) => child);
  return new Map([...byChild].map(([child, all]) => [child, all.map(([, says]) => says)]));
}
