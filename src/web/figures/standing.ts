import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Population } from '#domain/people/population.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { Standing } from '../policies/reach.ts';

/** REC of an adoption: the record is sealed, and has no page. */
const ADOPTED: ReadonlySet<string> = new Set(['E11', 'E12']);

/** Whether someone left care by being adopted (REC E11 or E12). */
export function wasAdopted({ care }: YoungPerson): boolean {
  return care.periods.some(({ endReason }) => endReason !== undefined && ADOPTED.has(endReason));
}

/**
 * Who supports someone, as the newest extracts say: the personal adviser and allocated worker of the newest List 9 or
 * SSD row, those of List 8, and whoever is involved today. The team is that of the same rows, in this order.
 */
export function standingOf(person: YoungPerson, population: Population, today: CalendarDate): Standing {
  const leaving = person.leavingCare.at(-1)?.row;
  const inCare = person.inCare.at(-1);
  const involved = person.involvements.filter(
    ({ from, to }) => from <= today && (to === null || to === undefined || to > today),
  );
  const workers = [
    leaving?.personalAdviser,
    leaving?.worker,
    inCare?.worker,
    ...involved.map(({ worker }) => worker),
  ].filter((worker) => worker !== null && worker !== undefined);
  const team = leaving?.team ?? inCare?.team ?? involved.at(-1)?.team ?? undefined;
  return {
    workers: [...new Set(workers)],
    team,
    locality:
      team === undefined ? undefined : population.teams.find((known) => known.team === team)?.locality,
  };
}
