import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { apportion } from '../quota.ts';
import { at, type Chance, chanceFor } from '../random.ts';
import { ordinaryDay } from '../lives/days.ts';
import { boysNames, familyNames, girlsNames } from './names.ts';
import { type CountyTeam, teams } from './county.ts';

export type Job = 'Personal Adviser' | 'Social Worker' | 'Team Manager';

/** Someone who held a post, and when. */
export interface Holder {
  readonly worker: string;
  readonly name: string;
  readonly job: Job;
  readonly team: string;
  readonly fte: number;
  readonly agency: boolean;
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
}

/** A post: young people belong to it, and whoever holds it is their worker. */
export interface Post {
  readonly job: Job;
  readonly team: CountyTeam;
  /** How many times the usual caseload it carries. */
  readonly load: number;
  readonly holders: readonly Holder[];
}

/** The team whose adviser left, and the team whose adviser has twice the caseload. */
export const adviserLeftIn = 'East Permanence and Transition';
export const doubleLoadIn = 'South Permanence and Transition 1';

const PREFIX = { 'Personal Adviser': 'PA', 'Social Worker': 'XX', 'Team Manager': 'TM' } as const;
const YEARS_BACK = 10;

/**
 * The service: at the default size 26 personal advisers, 10 social workers for those of 15 to 17 and a manager a team
 * (46 people), and the social workers of younger children besides. Posts grow with the number of young people.
 */
export function makeWorkforce(
  seed: string,
  asAt: CalendarDate,
  size: { readonly advisers: number; readonly socialWorkers: number; readonly childrensWorkers: number },
): readonly Post[] {
  const chance = chanceFor(seed, 'workforce');
  let number = 1000;
  const hire = (job: Job, team: CountyTeam, from: CalendarDate, to: CalendarDate | undefined): Holder => {
    number += 1;
    const given = chance.happens(0.72) ? girlsNames : boysNames;
    return {
      worker: `${PREFIX[job]}${number}`,
      name: `${chance.pick<string>(given)} ${chance.pick(familyNames)}`,
      job,
      team: team.team,
      fte: chance.weighted([[1, 80], [0.8, 12], [0.6, 8]]), // prettier-ignore
      agency: job === 'Social Worker' && chance.happens(0.2),
      from,
      to,
    };
  };
  const youth = teams.filter(({ serves }) => serves === 'permanence-and-transition');
  const children = teams.filter(({ serves }) => serves === 'children-in-care');
  const plan: readonly (readonly [Job, readonly CountyTeam[], number])[] = [
    ['Personal Adviser', youth, size.advisers],
    ['Social Worker', youth, size.socialWorkers],
    ['Social Worker', children, size.childrensWorkers],
    ['Team Manager', teams, teams.length],
  ];
  return plan.flatMap(([job, among, count]) => {
    const weights = among.map(({ team }) => (team.endsWith('1') || team.endsWith('2') ? 14 : 24));
    const counts = apportion(
      Math.max(count, among.length),
      job === 'Team Manager' ? among.map(() => 1) : weights,
    );
    return among.flatMap((team, t) =>
      Array.from({ length: Math.max(1, at(counts, t)) }, (_, p): Post => {
        const first = p === 0 && job === 'Personal Adviser';
        const left = first && team.team === adviserLeftIn;
        const double = first && team.team === doubleLoadIn;
        const holders = left
          ? adviserWhoLeft(asAt, (from, to) => hire(job, team, from, to))
          : holdersOf(chance, asAt, { stays: double, gap: job === 'Social Worker' ? 2 : 30 }, (from, to) =>
              hire(job, team, from, to),
            );
        return { job, team, load: double ? 2 : 1, holders };
      }),
    );
  });
}

function holdersOf(
  chance: Chance,
  asAt: CalendarDate,
  { stays, gap }: { readonly stays: boolean; readonly gap: number },
  hire: (from: CalendarDate, to: CalendarDate | undefined) => Holder,
): readonly Holder[] {
  const holders: Holder[] = [];
  let from = addDays(asAt, -365 * YEARS_BACK - chance.between(0, 900));
  for (;;) {
    const tenure = 240 + Math.round(-1500 * Math.log(1 - 0.97 * chance.next()));
    const to = ordinaryDay(addDays(from, tenure));
    const stillThere = to > addDays(asAt, -40) || (stays && to > addDays(asAt, -900));
    holders.push(hire(from, stillThere ? undefined : to));
    if (stillThere) return holders;
    from = addDays(to, chance.between(1, gap));
  }
}

/** In post for years, left some months before the as-at day; the next began seven weeks later. */
function adviserWhoLeft(
  asAt: CalendarDate,
  hire: (from: CalendarDate, to: CalendarDate | undefined) => Holder,
): readonly Holder[] {
  const left = addDays(asAt, -108);
  return [hire(addDays(asAt, -3900), left), hire(addDays(left, 49), undefined)];
}
