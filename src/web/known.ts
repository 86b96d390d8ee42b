import { type CalendarDate, earlier, later } from '#calendar/calendar-date.ts';
import { yearEnd } from '#calendar/return-year.ts';
import { daysTold } from '#domain/indicators/days-told.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { historiesUnder } from '#domain/indicators/category-memo.ts';
import type { Breakdown, Indicator } from '#domain/indicators/indicator.ts';
import {
  type Line, linesWithin, type Measured, measureAsAt, type MeasuredGroup, splitLines,
} from '#domain/indicators/measure.ts'; // prettier-ignore
import type { CategoryPeriod } from '#domain/law/category.ts';
import { dutiesOwed } from '#domain/law/duties-owed.ts';
import type { DutyOwed } from '#domain/law/duty.ts';
import type { Population } from '#domain/people/population.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { type Contradictions, contradictionsOf } from './figures/contradictions.ts';
import type { Html } from './html.ts';
import { limitsOn } from './figures/limits.ts';
import type { Limits } from './figures/suppress.ts';
import { standingOf, wasAdopted } from './figures/standing.ts';
import type { Standing } from './policies/reach.ts';
import { demonstrationAccounts } from './sessions/demonstration-accounts.ts';
import type { Viewer } from './viewer.ts';
import { type References, referencesFor } from './references.ts';

/**
 * What the store knows on a day, with what pages ask of it again and again: worked out once and kept for as long as the
 * population is in use. A new population (after an import) has a `Known` of its own.
 */
export interface Known extends References {
  readonly population: Population;
  /** The day it is. */
  readonly today: CalendarDate;
  /** The earlier day whose knowledge this is; undefined: what is known now. */
  readonly knownOn: CalendarDate | undefined;
  /** What is too small to be shown to whoever may see no small numbers, as it is set today. */
  readonly limits: Limits;
  /** Whom one may sign in as, where this is the demonstration. */
  readonly accounts: readonly Viewer[];
  /** Everyone who has a page: not those who were adopted. In order of surname. */
  readonly people: readonly YoungPerson[];
  /** Where someone stands in that order; after everyone, who has no page. */
  readonly placeOf: (child: string) => number;
  /** Someone who has a page, by id. */
  readonly person: (child: string) => YoungPerson | undefined;
  /** The newest day that an extract speaks for, today at the latest: what figures are as at unless asked otherwise. */
  readonly newest: CalendarDate;
  /** The day the records begin: from when on figures can be had. */
  readonly begin: CalendarDate;
  readonly standingOf: (person: YoungPerson) => Standing;
  /** What a worker or a team is called; the id itself where no name is known. */
  readonly workerName: (worker: string) => string;
  readonly teamName: (team: string) => string;
  readonly categories: (person: YoungPerson) => readonly CategoryPeriod[];
  /** Every duty of the catalogue, today. */
  readonly duties: (person: YoungPerson) => readonly DutyOwed[];
  /** A figure, split by locality. */
  readonly measured: (indicator: Indicator, asAt: CalendarDate) => Measured;
  /** A figure, group by group. */
  readonly split: (indicator: Indicator, asAt: CalendarDate, by: Breakdown) => readonly MeasuredGroup[];
  /** Everyone in a figure, with their reasons; not those outside it. */
  readonly lines: (indicator: Indicator, asAt: CalendarDate) => readonly Line[];
  /** Where sources contradict what a figure counts, by child. */
  readonly contradictions: (indicator: Indicator, asAt: CalendarDate) => Contradictions;
  /** A drawing, drawn once under its name. */
  readonly drawn: (name: string, draw: () => Html) => Html;
}

const NAMELESS = '\u{10FFFF}'; // after every name
const DRAWINGS_KEPT = 200; // a few kilobytes each
const MEASURED_KEPT = 20_000; // every figure at the month-ends of several trends: a dozen numbers each
const SPLITS_KEPT = 4000; // a few hundred numbers each
const LINES_KEPT = 200; // figures and days whose lists are kept: a list of thousands each

/** Puts together what pages ask of a population on a day. */
export function knownOf(population: Population, key: Uint8Array, today: CalendarDate): Known {
  const people = population.people.filter((person) => !wasAdopted(person)).toSorted(bySurname);
  const places = new Map(people.map(({ child }, at) => [child, at]));
  const byChild = new Map(people.map((person) => [person.child, person]));
  const workers = new Map(population.workers.map(({ worker, name }) => [worker, name]));
  const teams = new Map(population.teams.map(({ team, name }) => [team, name]));
  const historyOf = historiesUnder(population.settings);
  const newest = newestDay(population, today);
  const measuredOnce = keeping<Measured>(MEASURED_KEPT);
  const linesOnce = keeping<readonly Line[]>(LINES_KEPT);
  const splitOnce = keeping<readonly MeasuredGroup[]>(SPLITS_KEPT);
  const contradictionsOnce = keeping<Contradictions>(LINES_KEPT);
  const drawnOnce = keeping<Html>(DRAWINGS_KEPT);
  const standingOnce = keeping<Standing>(Number.POSITIVE_INFINITY);
  const dutiesOnce = keeping<readonly DutyOwed[]>(Number.POSITIVE_INFINITY);
  const linesIn = (indicator: Indicator, asAt: CalendarDate): readonly Line[] =>
    linesOnce(`${indicator.id} ${asAt}`, () => linesWithin(indicator, populationAsAt(population, asAt)));
  return {
    ...referencesFor(key, byChild.keys()),
    population,
    today,
    knownOn: undefined,
    limits: limitsOn(population.settings, today),
    accounts: demonstrationAccounts(population),
    people,
    placeOf: (child) => places.get(child) ?? people.length,
    person: (child) => byChild.get(child),
    newest,
    begin: earlier(daysTold(population)?.first ?? newest, newest),
    standingOf: (person) => standingOnce(person.child, () => standingOf(person, today, historyOf)),
    workerName: (worker) => workers.get(worker) ?? worker,
    teamName: (team) => teams.get(team) ?? team,
    categories: historyOf,
    duties: (person) =>
      dutiesOnce(person.child, () =>
        dutiesOwed({
          person,
          on: today,
          categories: historyOf(person),
          settings: population.settings,
        }),
      ),
    measured: (indicator, asAt) =>
      measuredOnce(`${indicator.id} ${asAt}`, () =>
        measureAsAt(indicator, populationAsAt(population, asAt), { by: 'locality' }),
      ),
    split: (indicator, asAt, by) =>
      splitOnce(`${indicator.id} ${asAt} ${by}`, () =>
        splitLines(indicator, linesIn(indicator, asAt), by, populationAsAt(population, asAt)),
      ),
    contradictions: (indicator, asAt) =>
      contradictionsOnce(`${indicator.id} ${asAt}`, () =>
        contradictionsOf(indicator.id, linesIn(indicator, asAt), population, asAt),
      ),
    drawn: drawnOnce,
    lines: linesIn,
  };
}

/** Keeps what was worked out under a name, the oldest giving way once there are too many. */
function keeping<T>(most: number): (name: string, work: () => T) => T {
  const kept = new Map<string, T>();
  return (name, work) => {
    const before = kept.get(name);
    if (before !== undefined) return before;
    const made = work();
    const oldest = kept.keys().next();
    if (kept.size >= most && oldest.done !== true) kept.delete(oldest.value);
    kept.set(name, made);
    return made;
  };
}

function newestDay({ extracts }: Population, today: CalendarDate): CalendarDate {
  const days = extracts.flatMap(({ extracted, year }) =>
    extracted !== null ? [extracted] : year !== null ? [yearEnd(year)] : [],
  );
  return days.length === 0 ? today : earlier(days.reduce(later), today);
}

function bySurname(a: YoungPerson, b: YoungPerson): number {
  return sortName(a).localeCompare(sortName(b), 'en-GB');
}

function sortName({ child, identity: { surname, forename } }: YoungPerson): string {
  const called = `${surname ?? ''} ${forename ?? ''}`.trim();
  return `${called === '' ? NAMELESS : called} ${child}`;
}
