import type { CalendarDate } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import type { Life } from '../lives/life.ts';
import { teams } from '../service/county.ts';
import type { Job, Post } from '../service/workforce.ts';
import type { SsdRow } from './ssd.ts';
import { knownBy } from './written-date.ts';

const MONTHS_BACK = 24;
const ROLE: Readonly<Record<Job, string>> = {
  'Personal Adviser': 'Personal Adviser',
  'Social Worker': 'Social Worker',
  'Team Manager': 'Team Manager',
};

/** Who worked with whom: open on the day, or ended in the two years before it. */
export function involvementRows(lives: readonly Life[], on: CalendarDate): readonly SsdRow[] {
  const since = addMonths(on, -MONTHS_BACK);
  return lives.flatMap(({ person, allocations }) =>
    allocations.flatMap(({ worker, job, team, from, to, reason }, n): readonly SsdRow[] => {
      if (from > on || (to !== undefined && to <= since)) return [];
      const ended = knownBy(to, on) ?? '';
      return [[`${person.id}-W${n + 1}`, worker, ROLE[job], team, from, ended, reason, person.id, '']];
    }),
  );
}

/** Everyone in post on the day or in the two years before it, with how many they are allocated to. */
export function professionalRows(
  posts: readonly Post[],
  lives: readonly Life[],
  on: CalendarDate,
): readonly SsdRow[] {
  const since = addMonths(on, -MONTHS_BACK);
  const caseload = new Map<string, number>();
  for (const { allocations } of lives) {
    for (const { worker, from, to } of allocations) {
      if (from <= on && (to === undefined || to > on)) caseload.set(worker, (caseload.get(worker) ?? 0) + 1);
    }
  }
  return posts.flatMap(({ holders }) =>
    holders
      .filter(({ from, to }) => from <= on && (to === undefined || to > since))
      .map((holder) => [
        holder.worker,
        `S${holder.worker.slice(2)}`,
        holder.name,
        holder.job === 'Social Worker' ? holder.worker : '',
        holder.job,
        String(caseload.get(holder.worker) ?? 0),
        holder.team,
        String(holder.fte),
        holder.agency ? 'Y' : 'N',
      ]),
  );
}

/** The teams, each with its locality as parent. */
export function departmentRows(): readonly SsdRow[] {
  return teams.map(({ team, locality }) => [team, team, locality, locality]);
}
