import type { CalendarDate } from '#calendar/calendar-date.ts';
import { returnYearOf } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import {
  type BirthdayContradiction,
  birthdayContradictions,
} from '#domain/indicators/birthday-contradictions.ts';
import type { Population } from '#domain/people/population.ts';
import type { Finding } from '#returns/finding.ts';

/** The column of OC3 that holds each part of the record. */
const columns: Readonly<Record<BirthdayContradiction['what'], string>> = {
  'in touch': 'IN_TOUCH',
  activity: 'ACTIV',
  home: 'ACCOM',
  suitability: 'ACCOM',
};

/**
 * Where the extracts show otherwise than an OC3 row of a birthday in the twelve months that end on a day: a finding at
 * that row. The row is what counts, and the figure is not changed by it.
 */
export function contradictedReturns(population: Population, asAt: CalendarDate): readonly Finding[] {
  const people = new Map(population.people.map((person) => [person.child, person]));
  return birthdayContradictions(population, asAt).flatMap(
    ({ child, birthday, what, returned, derived, why }) => {
      const year = returnYearOf(birthday);
      const row = people.get(child)?.birthdayRecords.findLast((record) => record.year === year);
      if (row === undefined) return [];
      return [
        {
          file: row.source.file,
          row: row.source.row,
          column: columns[what],
          value: returned,
          expected: `At the birthday on ${inWords(birthday)} the extracts show: ${derived} (${why}). The return is what counts.`,
        },
      ];
    },
  );
}
