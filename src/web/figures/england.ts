import { type CalendarDate, partsOf } from '#calendar/calendar-date.ts';
import { englandBeside } from '#domain/indicators/benchmarks.ts';

/** England's figure of one return year, as published: a whole percentage. */
export interface EnglandFigure {
  readonly year: number;
  readonly value: number;
}

/** England's newest figure of a return year that had ended by a day; undefined where none is published that matches. */
export function englandOn(benchmark: string | undefined, day: CalendarDate): EnglandFigure | undefined {
  if (benchmark === undefined) return undefined;
  const { year, month, day: dayOfMonth } = partsOf(day);
  const ended = month > 3 || (month === 3 && dayOfMonth === 31) ? year : year - 1;
  return englandBeside(benchmark, ended).latest;
}
