import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { HistoryOf } from '#domain/indicators/look-at.ts';
import { workersNow } from '#domain/indicators/evidence/worker.ts';
import { PersonAsAt } from '#domain/indicators/person-as-at.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import type { Standing } from '../policies/reach.ts';

/** REC of an adoption: the record is sealed, and has no page. */
const ADOPTED: ReadonlySet<string> = new Set(['E11', 'E12']);

/** Whether someone left care by being adopted (REC E11 or E12). */
export function wasAdopted({ care }: YoungPerson): boolean {
  return care.periods.some(({ endReason }) => endReason !== undefined && ADOPTED.has(endReason));
}

/** Who supports someone today: the same workers and team by whom figures are split. */
export function standingOf(person: YoungPerson, today: CalendarDate, historyOf: HistoryOf): Standing {
  const { personalAdviser, worker, team } = workersNow(new PersonAsAt(person, today, historyOf));
  const workers = [personalAdviser, worker].filter((one) => one !== undefined);
  return { workers: [...new Set(workers)], team };
}
