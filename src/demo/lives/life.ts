import { addDays, type CalendarDate, earlier, later } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { type Chance, chanceFor } from '../random.ts';
import { county, teamsOf } from '../service/county.ts';
import type { Post } from '../service/workforce.ts';
import { type Allocation, changedOnce, postsInTurn, throughPost } from './allocations.ts';
import type { CareLife } from './care-life.ts';
import { contactsOf, plansOf } from './contacts-and-plans.ts';
import { someDay } from './days.ts';
import type { HealthYear } from './health.ts';
import type { MissingTime } from './missing.ts';
import type { Outcome, Outcomes } from './outcomes.ts';
import { type Review, reviewsOf, type Visit, visitsOf } from './reviews-and-visits.ts';
import { type Timeline, timelineOf } from './timeline.ts';

/** Everything that happened to one person: every file is written from it, so that all of them agree. */
export interface Life extends CareLife {
  readonly outcomes: ReadonlyMap<number, Outcome>;
  readonly timeline: Timeline;
  /** The permanence and transition team of their locality that is theirs. */
  readonly team: string;
  readonly allocations: readonly Allocation[];
  readonly contacts: readonly CalendarDate[];
  readonly plans: readonly CalendarDate[];
  readonly reviews: readonly Review[];
  readonly visits: readonly Visit[];
  readonly missing: readonly MissingTime[];
  readonly health: readonly HealthYear[];
}

/** Puts the parts of each life together: what they did after care, who worked with them, and when they were seen. */
export function makeLives(
  careLives: readonly CareLife[],
  given: {
    readonly seed: string;
    readonly asAt: CalendarDate;
    readonly posts: readonly Post[];
    readonly outcomes: Outcomes;
    readonly missing: ReadonlyMap<string, readonly MissingTime[]>;
    readonly health: ReadonlyMap<string, readonly HealthYear[]>;
  },
): readonly Life[] {
  const { asAt } = given;
  const chance = chanceFor(given.seed, 'lives');
  const turn = postsInTurn(given.posts);
  const teamTurn = new Map<string, number>();
  const nextTeam = (locality: string): string => {
    const among = teamsOf(locality, 'permanence-and-transition');
    const n = teamTurn.get(locality) ?? 0;
    teamTurn.set(locality, n + 1);
    return among[n % among.length]?.team ?? locality;
  };
  // those open now come first, so that each post has its fair share of them
  const open = (life: CareLife): number => (isOpenOn(life, asAt) ? 0 : 1);
  const inOrder = [...careLives].sort((a, b) => open(a) - open(b));
  const lives = new Map(
    inOrder.map((care) => {
      const outcomes = given.outcomes.get(care.person.id) ?? new Map<number, Outcome>();
      const timeline = timelineOf(chance, care, outcomes);
      const team = nextTeam(care.person.locality);
      const adviser = adviserTime(chance, care, timeline);
      const allocations = [
        ...socialWorkers(chance, care, team, turn),
        ...(adviser === undefined ? [] : advisers(chance, adviser, team, turn, asAt)),
      ].filter(({ from, to }) => from <= asAt && (to === undefined || to > from));
      return [
        care.person.id,
        {
          ...care,
          outcomes,
          timeline,
          team,
          allocations: allocations.map((each) => untilKnown(each, asAt)),
          contacts: adviser === undefined ? [] : contactsOf(chance, care, timeline, { ...adviser, asAt }),
          plans: plansOf(chance, care, { to: adviser?.to, asAt }),
          reviews: reviewsOf(chance, care, asAt),
          visits: visitsOf(chance, care, addDays(asAt, -365 * 4), asAt),
          missing: given.missing.get(care.person.id) ?? [],
          health: given.health.get(care.person.id) ?? [],
        } satisfies Life,
      ] as const;
    }),
  );
  return careLives.flatMap(({ person }) => lives.get(person.id) ?? []);
}

function isOpenOn({ person, status }: CareLife, on: CalendarDate): boolean {
  return status.leftOn === undefined || on < birthday(person.born, 21);
}

/** An end after the as-at day is not known yet. */
function untilKnown(allocation: Allocation, asAt: CalendarDate): Allocation {
  return allocation.to !== undefined && allocation.to > asAt ? { ...allocation, to: undefined } : allocation;
}

interface AdviserTime {
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
}

/** From about the day they became eligible until 21, or later for those who go on wanting support; 25 at most. */
function adviserTime(
  chance: Chance,
  { person, status }: CareLife,
  timeline: Timeline,
): AdviserTime | undefined {
  if (status.eligibleFrom === undefined) return undefined;
  const onTime = person.locality === county.behind ? 0.5 : 0.76;
  const delay = chance.happens(onTime)
    ? 0
    : chance.happens(0.62)
      ? chance.between(3, 45)
      : chance.between(46, 190);
  const at21 = birthday(person.born, 21);
  const optedOut = timeline.inTouch.find(({ from, is }) => from > at21 && is !== 'yes')?.from;
  const ends = [optedOut, person.diedOn, birthday(person.born, 25)];
  if (status.ending === 'transferred') ends.push(status.leftOn);
  const to = ends.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a));
  return { from: addDays(status.eligibleFrom, delay), to };
}

function advisers(
  chance: Chance,
  { from, to }: AdviserTime,
  team: string,
  turn: (team: string, job: 'Personal Adviser') => Post,
  asAt: CalendarDate,
): readonly Allocation[] {
  const post = turn(team, 'Personal Adviser');
  const last = addDays(to === undefined ? asAt : earlier(to, asAt), -120);
  const on = someDay(chance, addDays(from, 120), last);
  if (last <= addDays(from, 120) || !chance.happens(0.34)) {
    return throughPost(chance, post, from, to, 'FCONTA');
  }
  return changedOnce(chance, turn(team, 'Personal Adviser'), post, { from, to, on, reason: 'FCONTA' });
}

function socialWorkers(
  chance: Chance,
  { person }: CareLife,
  team: string,
  turn: (team: string, job: 'Social Worker') => Post,
): readonly Allocation[] {
  const at15 = birthday(person.born, 15);
  const children = teamsOf(person.locality, 'children-in-care')[0]?.team ?? team;
  return person.spans.flatMap(({ from, to }) => {
    const before = from < at15 ? { from, to: to === undefined ? at15 : earlier(to, at15) } : undefined;
    const after = to === undefined || to > at15 ? { from: later(from, at15), to } : undefined;
    return [
      ...(before === undefined
        ? []
        : throughPost(chance, turn(children, 'Social Worker'), before.from, before.to, 'FCONTA')),
      ...(after === undefined
        ? []
        : throughPost(
            chance,
            turn(team, 'Social Worker'),
            after.from,
            after.to,
            before === undefined ? 'FCONTA' : 'TSPROC',
          )),
    ];
  });
}
