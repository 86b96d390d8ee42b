import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { InvolvementFact, LeavingCareFact } from '#domain/people/facts.ts';
import type { WorkerRole } from '#domain/people/words.ts';
import { oncePerPerson } from '../once-per-person.ts';
import type { PersonAsAt } from '../person-as-at.ts';

/** The days on which someone's worker, or team, changed; and the first day from which the extracts tell. */
export interface WorkerHistory {
  readonly changes: readonly CalendarDate[];
  /** Changes of worker or team, and the hand-over from a social worker to a personal adviser. */
  readonly transfers: readonly CalendarDate[];
  /** Undefined: the extracts tell of none of it. Involvements are dated and tell of all of it. */
  readonly toldFrom: CalendarDate | 'always' | undefined;
  /** Where only social workers are carried (the return's SWEpisodes). */
  readonly socialWorkersOnly: boolean;
}

const roles: readonly WorkerRole[] = ['personal-adviser', 'social-worker'];

/**
 * A change is one person taking another's place in the same role; the first in a role is none. From dated involvements
 * where there are any, else from the names in successive extracts (then dated by the extract that shows it).
 */
export const workerHistory = oncePerPerson((person, { carried }): WorkerHistory => {
  const { involvements } = person;
  if (carried.has('ssd_involvements')) {
    return { ...changesDated(involvements), toldFrom: 'always', socialWorkersOnly: false };
  }
  const observed = changesObserved(person);
  if (observed.toldFrom !== undefined || involvements.length === 0) return observed;
  return { ...changesDated(involvements), toldFrom: involvements[0]?.from, socialWorkersOnly: true };
});

function changesDated(
  involvements: readonly InvolvementFact[],
): Pick<WorkerHistory, 'changes' | 'transfers'> {
  const changes = new Set<CalendarDate>();
  for (const role of roles) {
    const held = involvements.filter((one) => one.role === role);
    held.forEach((one, at) => {
      const before = held.slice(0, at).findLast(({ worker }) => worker !== one.worker);
      const replaces = before !== undefined && before.to != null && held[at - 1]?.worker !== one.worker;
      if (replaces) changes.add(one.from);
    });
  }
  const transfers = new Set(changes);
  involvements.forEach((one, at) => {
    const before = involvements
      .slice(0, at)
      .findLast(({ role, worker }) => role === one.role && worker === one.worker);
    if (before?.team != null && one.team != null && before.team !== one.team) transfers.add(one.from);
  });
  const handedOver = handOver(involvements);
  if (handedOver !== undefined) transfers.add(handedOver);
  return { changes: inOrder(changes), transfers: inOrder(transfers) };
}

/** The day the last social worker left while a personal adviser stayed. */
function handOver(involvements: readonly InvolvementFact[]): CalendarDate | undefined {
  const workers = involvements.filter(({ role }) => role === 'social-worker');
  if (workers.length === 0 || workers.some(({ to }) => to == null)) return undefined;
  const left = workers
    .flatMap(({ to }) => to ?? [])
    .toSorted()
    .at(-1);
  if (left === undefined) return undefined;
  const stays = involvements.some(
    ({ role, from, to }) => role === 'personal-adviser' && from <= left && (to == null || to > left),
  );
  return stays ? left : undefined;
}

function changesObserved(person: PersonAsAt): WorkerHistory {
  const adviser = namesSeen(person, (row) => row.personalAdviser);
  const worker = namesSeen(person, (row) => row.worker);
  const team = namesSeen(person, (row) => row.team);
  const changes = new Set([...adviser.changes, ...worker.changes]);
  return {
    changes: inOrder(changes),
    transfers: inOrder(new Set([...changes, ...team.changes])),
    toldFrom: adviser.first ?? worker.first,
    socialWorkersOnly: false,
  };
}

/** The extracts that show another name than the one before, and the first extract that has the column. */
function namesSeen(
  person: PersonAsAt,
  pick: (row: LeavingCareFact) => string | null | undefined,
): { readonly changes: readonly CalendarDate[]; readonly first: CalendarDate | undefined } {
  const changes: CalendarDate[] = [];
  let [name, first]: [string | undefined, CalendarDate | undefined] = [undefined, undefined];
  for (const { on, row } of person.leavingCare) {
    const seen = row === undefined ? undefined : pick(row);
    if (seen === undefined) continue;
    first ??= on;
    if (seen === null) continue;
    if (name !== undefined && seen !== name) changes.push(on);
    name = seen;
  }
  return { changes, first };
}

function inOrder(days: ReadonlySet<CalendarDate>): readonly CalendarDate[] {
  return [...days].toSorted();
}
