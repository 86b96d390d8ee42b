import { type CalendarDate, earlier, later } from '#calendar/calendar-date.ts';
import { yearEnd, yearStart } from '#calendar/return-year.ts';
import type { Population } from '#domain/people/population.ts';

/** The days of which the extracts of a population tell. */
export interface DaysTold {
  /** The day on which the records begin: the first of the oldest return's year, or the oldest extract's own. */
  readonly first: CalendarDate;
  /** The newest day that an extract speaks for. */
  readonly newest: CalendarDate;
}

/** From when to when the extracts tell; undefined where there are none. */
export function daysTold({ extracts }: Pick<Population, 'extracts'>): DaysTold | undefined {
  const begins = extracts.flatMap(({ extracted, year }) =>
    extracted !== null ? [extracted] : year !== null ? [yearStart(year)] : [],
  );
  const ends = extracts.flatMap(({ extracted, year }) =>
    extracted !== null ? [extracted] : year !== null ? [yearEnd(year)] : [],
  );
  if (begins.length === 0) return undefined;
  return { first: begins.reduce(earlier), newest: ends.reduce(later) };
}
