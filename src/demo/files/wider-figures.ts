import { type CalendarDate, partsOf } from '#calendar/calendar-date.ts';
import type { ImportedFigure } from '#domain/indicators/imported-figure.ts';

/** Of the last year, and how much more it was in each of the two before. */
type Course = readonly [value: number, more: number, part?: string];

/** What the made-up county says of its children's services as a whole: the last year first. No real county's figures. */
const courses: Readonly<Record<string, readonly Course[]>> = {
  B14: [[15.2, 0.9], [17, 1.5, 'agency'], [16.4, -0.6, 'vacancy']],
  J01: [[412, -14]],
  J02: [[19.5, 1.2]],
  J03: [[79.4, -2.5]],
  J04: [[38.6, 1.1], [431, 12, 'plans']],
  J05: [[82, 1]],
  J06: [[22.1, 0.8]],
  J07: [[68.3, -3.1]],
  J10: [[71.8, 0.7], [48.2, 1.4, 'in-house']],
  J11: [[5.1, -0.6], [31, -4, 'count']],
  J12: [[421, 15]],
  J13: [[604, -18]],
  J14: [[15.2, 0.9], [17, 1.5, 'temporary']],
  J15: [[2810, -95], [91, -1, 'lead-practitioner']],
}; // prettier-ignore

/** The figures of the three return years that had ended by a day. */
export function widerFigures(
  asAt: CalendarDate,
): readonly Omit<ImportedFigure, 'numerator' | 'denominator'>[] {
  const { year, month } = partsOf(asAt);
  const last = month > 3 ? year : year - 1;
  return Object.entries(courses).flatMap(([indicator, parts]) =>
    parts.flatMap(([value, more, part]) =>
      [2, 1, 0].map((back) => ({
        indicator,
        part,
        from: `${last - back - 1}-04-01` as CalendarDate, // 1 April is a day in every year
        to: `${last - back}-03-31` as CalendarDate, // so is 31 March
        value: Math.round((value + back * more) * 10) / 10,
        source: `Wrenshire, self-evaluation of ${last - back}`,
      })),
    ),
  );
}
