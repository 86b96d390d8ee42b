import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Population } from '#domain/people/population.ts';
import { type Known, knownOf } from '../known.ts';

/**
 * What was known on an earlier day, for pages to ask as they ask of now. Who may be opened is decided by the records of
 * now: a team that somebody has left does not see them again by asking of the past.
 */
export function knownThen(now: Known, population: Population, key: Uint8Array, day: CalendarDate): Known {
  const then = knownOf(population, key, day);
  return {
    ...then,
    knownOn: day,
    limits: now.limits,
    accounts: now.accounts,
    refOf: now.refOf,
    childOf: now.childOf,
    person: (child) => (now.person(child) === undefined ? undefined : then.person(child)),
    standingOf: (person) => now.standingOf(now.person(person.child) ?? person),
  };
}
