import { type CalendarDate, calendarDate } from '#calendar/calendar-date.ts';

/** An England figure of one return year, as published: a whole percentage. */
export interface EnglandFigure {
  readonly yearEnding: CalendarDate;
  readonly value: number;
}

/** Percentages of successive return years, the last that ending in 2025. */
function series(...values: readonly number[]): readonly EnglandFigure[] {
  return values.map((value, at) => ({
    yearEnding: calendarDate(`${2025 - (values.length - 1 - at)}-03-31`),
    value,
  }));
}

/**
 * Published England figures, by the benchmark that an indicator names where the definitions match. Department for Education, Open Government
 * Licence v3.0: Local Authority Interactive Tool (April 2026) for 19 to 21 and for health, children's social care
 * dashboard data (November 2025) for 17 to 18. In touch is left out: England's is published on another basis.
 */
const england: ReadonlyMap<string, readonly EnglandFigure[]> = new Map([
  ['suitable-19-21', series(83, 84, 84, 85, 85, 88, 88, 88, 88, 89)],
  ['suitable-17-18', series(91, 90, 91, 91, 91)],
  ['staying-put', series(23, 25, 26, 26, 28, 30, 31, 32, 32, 33)],
  ['eet-19-21', series(49, 50, 51, 52, 53, 52, 55, 56, 54, 54)],
  ['eet-17-18', series(65, 66, 66, 64, 64)],
  ['he-19-21', series(7, 6, 6, 6, 6, 6, 7, 6, 6, 6)],
  ['apprenticeship-19-21', series(2)],
  ['neet-19-21', series(40, 39, 39, 39, 41, 38, 38, 39, 40)],
  ['health-assessment', series(88, 90, 90, 91, 89, 89, 89, 90)],
  ['dental-check', series(84, 86, 86, 40, 70, 76, 79, 81)],
  ['sdq', series(78)],
  ['immunisations', series(85, 87, 88, 86, 85, 82, 82, 84)],
  ['three-placements', series(10, 10, 11, 11, 11, 9, 10, 11, 11, 10)],
  ['long-term-stability', series(69, 68, 68, 70, 71, 68, 68, 69)],
]);

/** England's newest figure of a return year that had ended by a day; undefined where none is published that matches. */
export function englandOn(benchmark: string | undefined, day: CalendarDate): EnglandFigure | undefined {
  if (benchmark === undefined) return undefined;
  return england.get(benchmark)?.findLast(({ yearEnding }) => yearEnding <= day);
}
