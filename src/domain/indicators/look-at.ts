import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { CategoryPeriod } from '#domain/law/category.ts';
import type { Population } from '#domain/people/population.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { carriedBy } from './evidence/carried.ts';
import type { Measuring } from './indicator.ts';
import { yearTo } from './period.ts';
import { PersonAsAt } from './person-as-at.ts';

/** A person's category history. */
export type HistoryOf = (person: YoungPerson) => readonly CategoryPeriod[];

/** Everyone as known for a day, with category histories from `historyOf`. */
export function lookAt(population: Population, asAt: CalendarDate, historyOf: HistoryOf): Measuring {
  return {
    asAt,
    year: yearTo(asAt),
    population,
    people: population.people.map((person, at) => new PersonAsAt(person, asAt, historyOf, at)),
    carried: carriedBy(population),
  };
}
