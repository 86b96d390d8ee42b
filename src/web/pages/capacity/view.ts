import { type CalendarDate, partsOf } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { weightedCaseload } from '#domain/indicators/b05-weighted-caseload.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';
import { numberOn } from '#domain/law/settings.ts';
import {
  type Load, loads, manyChanges, monthsAhead, turning, turningPoints, type TurningPoint, withoutWorker,
} from '#domain/oversight/capacity.ts'; // prettier-ignore
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { mayOpen } from '../../policies/reach.ts';
import type { Viewer } from '../../viewer.ts';
import { nameOf } from '../../words/name.ts';

/** Who holds how many, who has nobody, and who will need what in the year ahead. */
export interface CapacityView {
  readonly asAt: string;
  readonly whose: string;
  readonly ceiling: number;
  readonly weighted: boolean;
  readonly advisers: readonly LoadRow[];
  readonly socialWorkers: readonly LoadRow[];
  readonly months: readonly { readonly name: string; readonly counts: readonly number[] }[];
  /** Who reaches an age, where one was asked for. */
  readonly reaching: { readonly point: TurningPoint; readonly people: readonly PersonRow[] } | undefined;
  readonly unallocated: readonly PersonRow[];
  readonly manyChanges: readonly PersonRow[];
}

export interface LoadRow {
  readonly worker: string;
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
  const asked = query.get('turns');
  const point = turningPoints.find((one) => one === asked);
  if (asked !== null && point === undefined) return undefined;
  const measuring = populationAsAt(known.population, known.newest);
  const ceiling = numberOn(known.population.settings, 'caseload-ceiling', known.newest);
  const everyone = viewer.role === 'head-of-service' || viewer.role === 'analyst';
  const rowsOf = (of: 'personal-adviser' | 'social-worker'): readonly LoadRow[] =>
    loads(measuring, of, (person) => weightedCaseload.place(person, measuring).value ?? 1)
      .filter(({ team }) => everyone || (team !== undefined && team === viewer.team))
      .map((load) => loadRow(load, known, of === 'personal-adviser' ? ceiling : undefined));
  const mine = (person: PersonAsAt): boolean => {
    const open = known.person(person.child);
    return open !== undefined && mayOpen(viewer, known.standingOf(open));
  };
  const row = (person: PersonAsAt, says: readonly string[]): PersonRow => ({
    child: person.child,
    name: nameOf(person.whole),
    href: paths.person(known.refOf(person.child)),
    says,
  });
  const turns = turning(measuring).filter(({ person }) => mine(person));
  const advisers = rowsOf('personal-adviser');
  return {
    asAt: inWords(known.newest),
    whose: everyone ? 'the whole service' : 'your team',
    ceiling,
    weighted: advisers.some(({ weight, count }) => weight !== count),
    advisers,
    socialWorkers: rowsOf('social-worker'),
    months: monthsAhead(known.newest).map((end) => ({
      name: monthName(end),
      counts: turningPoints.map(
        (one) => turns.filter((turn) => turn.point === one && sameMonth(turn.on, end)).length,
      ),
    })),
    reaching:
      point === undefined
        ? undefined
        : {
            point,
            people: turns
              .filter((turn) => turn.point === point)
              .toSorted((a, b) => (a.on < b.on ? -1 : 1))
              .map(({ person, on }) => row(person, [inWords(on)])),
          },
    unallocated: withoutWorker(measuring)
      .filter(({ person }) => mine(person))
      .map(({ person, because }) => row(person, because)),
    manyChanges: manyChanges(measuring)
      .filter(({ person }) => mine(person))
      .map(({ person, because }) => row(person, because)),
  };
}

function loadRow(load: Load, known: Known, ceiling: number | undefined): LoadRow {
  const { worker, count, fte, recorded, perFullTime, weight, team } = load;
  return {
    worker: known.workerName(worker),
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

function sameMonth(one: CalendarDate, other: CalendarDate): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a.year === b.year && a.month === b.month;
}
