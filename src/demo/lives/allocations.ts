import { addDays, type CalendarDate, earlier, later } from '#calendar/calendar-date.ts';
import type { Chance } from '../random.ts';
import type { Holder, Job, Post } from '../service/workforce.ts';

/** A worker's time with a young person. `reason` is the return's SW_REASON. */
export interface Allocation {
  readonly worker: string;
  readonly job: Job;
  readonly team: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  readonly reason: string;
}

/** Shares out posts so that each carries its load, in turn. */
export function postsInTurn(posts: readonly Post[]): (team: string, job: Job) => Post {
  const carried = new Map<Post, number>();
  const byTeam = new Map<string, Post[]>();
  for (const post of posts) {
    const key = `${post.team.team} ${post.job}`;
    byTeam.set(key, [...(byTeam.get(key) ?? []), post]);
  }
  return (team, job) => {
    const among = byTeam.get(`${team} ${job}`) ?? [];
    let lightest: Post | undefined;
    let least = Infinity;
    for (const post of among) {
      const weight = (carried.get(post) ?? 0) / (post.load * fullTime(post));
      if (weight < least) [lightest, least] = [post, weight];
    }
    if (lightest === undefined) throw new RangeError(`no ${job} in ${team}`);
    carried.set(lightest, (carried.get(lightest) ?? 0) + 1);
    return lightest;
  };
}

function fullTime(post: Post): number {
  return post.holders.at(-1)?.fte ?? 1;
}

/** A person's time with a post, as their time with whoever held it. */
export function throughPost(
  chance: Chance,
  post: Post,
  from: CalendarDate,
  to: CalendarDate | undefined,
  firstReason: string,
): readonly Allocation[] {
  const allocations: Allocation[] = [];
  for (const holder of post.holders) {
    const began = later(
      from,
      allocations.length === 0 ? holder.from : addDays(holder.from, chance.between(0, 4)),
    );
    const ends = earliest(holder.to, to);
    if (ends !== undefined && began >= ends) continue;
    allocations.push(allocated(holder, began, ends, allocations.length === 0 ? firstReason : 'LEFTRL'));
  }
  return allocations;
}

/** The allocations with a change of worker within the team somewhere in the middle. */
export function changedOnce(
  chance: Chance,
  first: Post,
  second: Post,
  {
    from,
    to,
    on,
    reason,
  }: { from: CalendarDate; to: CalendarDate | undefined; on: CalendarDate; reason: string },
): readonly Allocation[] {
  return [...throughPost(chance, first, from, on, reason), ...throughPost(chance, second, on, to, 'MANAGE')];
}

function allocated(
  holder: Holder,
  from: CalendarDate,
  to: CalendarDate | undefined,
  reason: string,
): Allocation {
  return { worker: holder.worker, job: holder.job, team: holder.team, from, to, reason };
}

function earliest(a: CalendarDate | undefined, b: CalendarDate | undefined): CalendarDate | undefined {
  if (a === undefined) return b;
  return b === undefined ? a : earlier(a, b);
}

/** Who of one job is allocated on a day. */
export function workerOn(
  allocations: readonly Allocation[],
  job: Job,
  on: CalendarDate,
): Allocation | undefined {
  return allocations.findLast(
    (each) => each.job === job && each.from <= on && (each.to === undefined || on < each.to),
  );
}
