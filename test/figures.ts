import { calendarDate } from '#calendar/calendar-date.ts';
import { parseReturnYear } from '#calendar/return-year.ts';
import { asShipped } from '#domain/benchmarks/published.ts';
import type { Indicator, Place, Placing } from '#domain/indicators/indicator.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { shippedSettings } from '#domain/law/settings-shipped.ts';
import type { ExtractSeen, Population } from '#domain/people/population.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';

/** A table of the return of a year. */
export function returned(table: string, year: string): ExtractSeen {
  const of = parseReturnYear(year);
  if (of === undefined) throw new RangeError(`not a return year: ${year}`);
  return { file: `${table}.csv`, kind: 'ssda903', table, year: of, extracted: null, rows: 1, columns: [] };
}

/** A list of Annex A (`List 9`), or a table of the SSD, drawn on a day. */
export function drawn(table: string, on: string): ExtractSeen {
  const kind = table.startsWith('List') ? 'annex-a' : 'ssd';
  return { file: table, kind, table, year: null, extracted: calendarDate(on), rows: 1, columns: [] };
}

/** An authority of these people, from these extracts. */
export function populationOf(
  people: readonly YoungPerson[],
  extracts: readonly ExtractSeen[] = [],
  parts: Partial<Population> = {},
): Population {
  return {
    authority: null,
    people,
    workers: [],
    teams: [],
    extracts,
    settings: shippedSettings,
    figures: [],
    published: asShipped,
    ...parts,
  };
}

/** Where someone, alone in their authority, stands in a figure. */
export function placed(
  indicator: Indicator,
  person: YoungPerson,
  asAt: string,
  extracts: readonly ExtractSeen[] = [],
): Placing {
  const measuring = populationAsAt(populationOf([person], extracts), calendarDate(asAt));
  const [alone] = measuring.people;
  if (alone === undefined) throw new RangeError('nobody');
  return indicator.place(alone, measuring);
}

/** The same, as one line: `met: Contact on …`. */
export function placeOf(...of: Parameters<typeof placed>): Place {
  return placed(...of).is;
}
