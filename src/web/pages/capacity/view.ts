import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { weightedCaseload } from '#domain/indicators/b05-weighted-caseload.ts';
import { groupOf } from '#domain/indicators/breakdown.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';
import { outside } from '#domain/indicators/placing.ts';
import { numberOn } from '#domain/law/settings.ts';
import {
  type Load, loads, monthsAhead, type Turning, turning, turningPoints, type TurningPoint,
} from '#domain/oversight/capacity.ts'; // prettier-ignore
import { capacityBy, type GroupCapacity } from '#domain/oversight/capacity-by-team.ts';
import {
  manyChanges,
  oftenPassedOn,
  type SaidOf,
  withoutWorker,
} from '#domain/oversight/change-of-worker.ts';
import type { Known } from '../../known.ts';
import { type CapacityQuery, paths } from '../../paths.ts';
import { mayAskFor } from '../../policies/groups-to-ask-for.ts';
import { mayOpen, seesEveryone } from '../../policies/reach.ts';
import type { Viewer } from '../../viewer.ts';
import { nameOf } from '../../words/name.ts';
import { weightRows, type WeightRow } from './weights.ts';

/** Who holds how many, who has nobody, and who will need what in the year ahead. */
export interface CapacityView {
  readonly asAt: string;
  readonly whose: string;
  readonly query: CapacityQuery;
  readonly ceiling: number;
  /** The weights of B05 that are not 1: for whom, how much, how many of all they make count so, and who decided. */
  readonly weights: readonly WeightRow[];
  readonly advisers: readonly LoadRow[];
  readonly socialWorkers: readonly LoadRow[];
  /** Teams and localities, for those who see them all. */
  readonly groups: readonly {
    readonly by: 'team' | 'locality';
    readonly rows: readonly (Omit<GroupCapacity, 'group'> & {
      readonly name: string;
      /** Undefined: nobody can be narrowed to what is not known. */
      readonly href: string | undefined;
    })[];
  }[];
  readonly months: readonly {
    /** `2027-03` */
    readonly key: string;
    readonly name: string;
    readonly counts: readonly number[];
  }[];
  /** Who reaches an age, where one was asked for. */
  readonly reaching:
    | { readonly point: TurningPoint; readonly when: string; readonly people: readonly PersonRow[] }
    | undefined;
  readonly unallocated: readonly PersonRow[];
  readonly manyChanges: Shortened;
  readonly passedOn: Shortened;
}

/** The first of a list that can be long: all of them stand behind the figure. */
export interface Shortened {
  readonly total: number;
  readonly people: readonly PersonRow[];
}

export interface LoadRow {
  readonly worker: string;
  /** Whether the worker is the reader. */
  readonly own: boolean;
  readonly team: string;
  readonly count: number;
  /** `0.8`, or that it is not recorded. */
  readonly hours: string;
  readonly perFullTime: number;
  readonly weight: number;
  readonly over: boolean;
}

export interface PersonRow {
  readonly child: string;
  readonly name: string;
  readonly href: string;
  readonly says: readonly string[];
}

/** Undefined where the query asks for something that is not there. */
export function capacityView(known: Known, viewer: Viewer, query: URLSearchParams): CapacityView | undefined {
  const asked = asCapacityQuery(query);
  const point = turningPoints.find((one) => one === asked.turns);
  const months = monthsAhead(known.newest);
  const month = months.find((end) => monthOf(end) === asked.month);
  if (
    (asked.turns !== undefined && point === undefined) ||
    (asked.month !== undefined && month === undefined)
  )
    return undefined;
  if (!mayAskFor(asked, viewer, known, { teams: [], localities: [] })) return undefined;
  const measuring = populationAsAt(known.population, known.newest);
  const ceiling = numberOn(known.population.settings, 'caseload-ceiling', known.newest);
  const everyone = seesEveryone(viewer);
  const localities = new Map(known.population.teams.map(({ team, locality }) => [team, locality]));
  const weightOf = (person: PersonAsAt): number => weightedCaseload.place(person, measuring).value ?? 1;
  const isHere = (team: string | undefined, locality: string | null | undefined): boolean =>
    (asked.team === undefined || asked.team === team) &&
    (asked.locality === undefined || asked.locality === locality);
  const mine = ({ person }: SaidOf | Turning): boolean => {
    const open = known.person(person.child);
    return (
      open !== undefined &&
      mayOpen(viewer, known.standingOf(open)) &&
      isHere(person.workersNow.team, groupOf({ person, placing: outside(() => '') }, 'locality', measuring))
    );
  };
  const said = (all: readonly SaidOf[]): readonly PersonRow[] =>
    all.filter(mine).map(({ person, because }) => personRow(person, because, known));
  const ofWorkers = (of: 'personal-adviser' | 'social-worker'): readonly Load[] =>
    loads(measuring, of, weightOf);
  const rowsOf = (all: readonly Load[], most: number | undefined): readonly LoadRow[] =>
    all
      .filter(({ team, worker }) => everyone || worker === viewer.worker || isOfTeam(team, viewer))
      .filter(({ team }) => isHere(team, team === undefined ? undefined : localities.get(team)))
      .map((load) => loadRow(load, known, viewer, most));
  const advisers = ofWorkers('personal-adviser');
  const alone = withoutWorker(measuring);
  const turns = turning(measuring);
  const held = turns.filter(mine);
  return {
    asAt: inWords(known.newest),
    whose: whoseIn(asked, everyone, known),
    query: asked,
    ceiling,
    weights: weightRows(measuring),
    advisers: rowsOf(advisers, ceiling),
    socialWorkers: rowsOf(ofWorkers('social-worker'), undefined),
    groups: everyone
      ? (['team', 'locality'] as const).map((by) => ({
          by,
          rows: capacityBy(by, measuring, { advisers, withoutWorker: alone, turning: turns }).map(
            ({ group, ...rest }) => ({
              ...rest,
              name: group === null ? 'Not known' : by === 'team' ? known.teamName(group) : group,
              href: group === null ? undefined : paths.capacity({ [by]: group }),
            }),
          ),
        }))
      : [],
    months: months.map((end) => ({
      key: monthOf(end),
      name: monthName(end),
      counts: turningPoints.map(
        (one) => held.filter(({ point: at, on }) => at === one && monthOf(on) === monthOf(end)).length,
      ),
    })),
    reaching:
      point === undefined
        ? undefined
        : {
            point,
            when: month === undefined ? 'in the next twelve months' : `in ${monthName(month)}`,
            people: held
              .filter(({ point: at, on }) => at === point && (asked.month ?? monthOf(on)) === monthOf(on))
              .toSorted((a, b) => (a.on < b.on ? -1 : 1))
              .map(({ person, on }) => personRow(person, [inWords(on)], known)),
          },
    unallocated: said(alone),
    manyChanges: shortened(said(manyChanges(measuring))),
    passedOn: shortened(said(oftenPassedOn(measuring))),
  };
}

function asCapacityQuery(query: URLSearchParams): CapacityQuery {
  const given = (name: string): string | undefined => query.get(name) || undefined;
  return { turns: given('turns'), month: given('month'), team: given('team'), locality: given('locality') };
}

const LISTED = 10;

function shortened(rows: readonly PersonRow[]): Shortened {
  return { total: rows.length, people: rows.slice(0, LISTED) };
}

function isOfTeam(team: string | undefined, viewer: Viewer): boolean {
  return team !== undefined && team === viewer.team;
}

function whoseIn({ team, locality }: CapacityQuery, everyone: boolean, known: Known): string {
  const narrowed = team === undefined ? locality : known.teamName(team);
  return narrowed ?? (everyone ? 'the whole service' : 'you and your team');
}

function personRow(person: PersonAsAt, says: readonly string[], known: Known): PersonRow {
  return {
    child: person.child,
    name: nameOf(person.whole),
    href: paths.person(known.refOf(person.child)),
    says,
  };
}

function loadRow(load: Load, known: Known, viewer: Viewer, ceiling: number | undefined): LoadRow {
  const { worker, count, fte, recorded, perFullTime, weight, team } = load;
  return {
    worker: known.workerName(worker),
    own: worker === viewer.worker,
    team: team === undefined ? '–' : known.teamName(team),
    count,
    hours: recorded ? String(fte) : 'not recorded',
    perFullTime,
    weight,
    over: ceiling !== undefined && perFullTime > ceiling,
  };
}

const monthNames = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

function monthName(day: CalendarDate): string {
  return monthNames.format(Date.parse(day));
}

/** `2027-03`, of a day in it. */
function monthOf(day: CalendarDate): string {
  return day.slice(0, 7);
}
