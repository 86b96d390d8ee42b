import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { open } from '../cohorts/category-cohort.ts';
import type { Measuring } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { workerHistory } from './worker-history.ts';

const monthlyExtracts = 31;

/** Days of the twelve months on which the worker changed, and on which worker or team did. */
interface WorkerChanges {
  readonly changes: readonly CalendarDate[];
  readonly transfers: readonly CalendarDate[];
  readonly socialWorkersOnly: boolean;
}

/** What changed in the twelve months; undefined where the extracts do not tell of the whole of them. */
export function workerChangesIn(person: PersonAsAt, measuring: Measuring): WorkerChanges | undefined {
  const { from, to } = measuring.year;
  const { changes, transfers, toldFrom, socialWorkersOnly } = workerHistory(person, measuring);
  // A category that cannot be told on the first day may have begun on it: only one that was another gives a later day.
  const { code } = person.categoryOn(from);
  const begins = open.codes.has(code) || code === 'CANNOT-TELL' ? from : person.category.from;
  const told =
    toldFrom === 'always' || (toldFrom !== undefined && toldFrom <= addDays(begins, monthlyExtracts));
  if (!told || (socialWorkersOnly && person.careNow === null)) return undefined;
  const within = (day: CalendarDate): boolean => day >= from && day <= to;
  return { changes: changes.filter(within), transfers: transfers.filter(within), socialWorkersOnly };
}
