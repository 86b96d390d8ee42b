import type { InvolvementFact } from '#domain/people/facts.ts';
import type { WorkerRole } from '#domain/people/words.ts';
import type { PersonAsAt } from '../person-as-at.ts';

/** Whoever an involvement shows to hold a role on the as-at day; the one who began last, where there are several. */
export function involvedNow(person: PersonAsAt, role: WorkerRole): InvolvementFact | undefined {
  return person.involvements.findLast((one) => one.role === role && one.to == null);
}

/** Who works with someone, as the newest of List 9, List 8 and the SSD names them. */
export interface WorkersNow {
  readonly personalAdviser: string | undefined;
  readonly worker: string | undefined;
  readonly team: string | undefined;
}

/** The workers and team of someone on the as-at day, for grouping; what no extract names is undefined. */
export function workersNow(person: PersonAsAt): WorkersNow {
  const observed = person.leavingCare.findLast(({ row }) => row !== undefined);
  const row = person.leavingCare.at(-1)?.listed === false ? undefined : observed?.row;
  const inCare = person.inCare.at(-1);
  const adviser = involvedNow(person, 'personal-adviser');
  const socialWorker = involvedNow(person, 'social-worker');
  return {
    personalAdviser: row?.personalAdviser ?? adviser?.worker,
    worker: row?.worker ?? inCare?.worker ?? socialWorker?.worker,
    team: row?.team ?? adviser?.team ?? inCare?.team ?? socialWorker?.team ?? undefined,
  };
}
