import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import { asShipped, type Published } from '#domain/benchmarks/published.ts';
import type { Settings } from '#domain/law/settings.ts';
import { careOf } from './assemble/care.ts';
import { identityOf, newestFirst } from './assemble/identity.ts';
import {
  type CareDays,
  careDaysOf,
  type NewestOf,
  newestOf,
  standing,
  yearsOfEpisodes,
} from './assemble/newest.ts';
import { beyondPermanence, permanenceOf } from './assemble/permanence.ts';
import { type LeavingCareDays, leavingCareDays, observationsOf } from './assemble/observations.ts';
import { type Workforce, workforceOf } from './assemble/workforce.ts';
import type { Fact, FactKind, InvolvementFact, MissingFact, PersonFact } from './facts.ts';
import type { ExtractSeen, Population, Team, Worker } from './population.ts';
import { nameOfSource, type Source } from './source.ts';
import type { YoungPerson } from './young-person.ts';

/** What the extracts of an authority give, as readers or the store hand it over. */
export interface Assembling {
  readonly authority: string | null;
  readonly facts: readonly Fact[];
  readonly extracts: readonly ExtractSeen[];
  readonly teams: readonly Team[];
  readonly workers: readonly Worker[];
  readonly figures?: Population['figures'];
  /** Left out: as shipped. */
  readonly published?: Published;
  readonly settings: Settings;
}

/** Two sources that cannot both be right about one person. Neither is dropped in silence. */
export interface Disagreement {
  readonly child: string;
  readonly source: Source;
  readonly column: string;
  readonly value: string;
  readonly says: string;
}

/**
 * Puts facts together into people: of each thing the newest statement, from every kind of extract together. Pure; the
 * same facts in any order give the same people, in order of their ids.
 */
export function assemble(input: Assembling): {
  readonly population: Population;
  readonly disagreements: readonly Disagreement[];
} {
  const { authority, extracts, settings } = input;
  const byKind = Map.groupBy(input.facts, ({ kind }) => kind);
  const workforce = workforceOf(ofKind(byKind, 'worker'), ofKind(byKind, 'team'), input.workers, input.teams);
  const newest = newestOf(extracts);
  const days = leavingCareDays(extracts);
  const careDays = careDaysOf(extracts);
  const byChild = Map.groupBy(input.facts, ({ child }) => child);
  byChild.delete(''); // workers and teams
  const disagreements: Disagreement[] = [];
  const people = [...byChild]
    .filter(([, facts]) => facts.some(beyondPermanence))
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([child, facts]) => {
      const stand = standing(facts);
      disagreements.push(...birthDates(child, stand, newest));
      return youngPersonOf(child, stand, newest, days, careDays, workforce, yearsOfEpisodes(facts));
    });
  const { workers, teams } = workforce;
  return {
    population: {
      authority,
      people,
      workers,
      teams,
      extracts,
      settings,
      figures: input.figures ?? [],
      published: input.published ?? asShipped,
    },
    disagreements,
  };
}

function youngPersonOf(
  child: string,
  facts: readonly Fact[],
  newest: NewestOf,
  days: LeavingCareDays,
  careDays: CareDays,
  workforce: Workforce,
  years: readonly ReturnYear[],
): YoungPerson {
  const byKind = Map.groupBy(facts, ({ kind }) => kind);
  const placements = mergedByStart(ofKind(byKind, 'placement'));
  const rows = ofKind(byKind, 'leaving-care').map((row) => ({
    ...row,
    worker: named(row.worker, workforce.nameOfWorker),
    personalAdviser: named(row.personalAdviser, workforce.nameOfWorker),
    team: named(row.team, workforce.nameOfTeam),
  }));
  return {
    child,
    identity: identityOf(ofKind(byKind, 'identity'), newest),
    care: careOf(
      ofKind(byKind, 'care-episode'),
      ofKind(byKind, 'legal-status'),
      placements,
      newest,
      years,
      careDays,
    ),
    placements,
    reviews: onePerDay(ofKind(byKind, 'review'), ({ on }) => on),
    visits: onePerDay(ofKind(byKind, 'visit'), ({ on }) => on),
    missing: episodesMissing(ofKind(byKind, 'missing')),
    birthdayRecords: ofKind(byKind, 'birthday-record').toSorted((a, b) => (a.year < b.year ? -1 : 1)),
    yearlyHealth: ofKind(byKind, 'yearly-health').toSorted((a, b) => (a.year < b.year ? -1 : 1)),
    healthChecks: onePerDay(ofKind(byKind, 'health-check'), ({ what, on }) => `${on} ${what}`),
    involvements: involvementsOf(ofKind(byKind, 'involvement'), workforce),
    leavingCare: observationsOf(rows, days),
    inCare: ofKind(byKind, 'in-care')
      .map((row) => ({
        ...row,
        worker: named(row.worker, workforce.nameOfWorker),
        team: named(row.team, workforce.nameOfTeam),
      }))
      .toSorted((a, b) => (a.source.on < b.source.on ? -1 : 1)),
    ...permanenceOf({
      adoptions: ofKind(byKind, 'adoption'),
      adoptionDecisions: ofKind(byKind, 'adoption-decision'),
      previousPermanence: ofKind(byKind, 'previous-permanence'),
      libertyOrders: ofKind(byKind, 'liberty-order'),
    }),
    requests: [],
  };
}

function named(text: string | null | undefined, name: (text: string) => string): string | null | undefined {
  return text == null ? text : name(text);
}

/** The same event told by several extracts is one; what its source with the most to say tells is kept. */
function onePerDay<T extends PersonFact>(facts: readonly T[], what: (fact: T) => string): readonly T[] {
  const kept = new Map<string, T>();
  for (const fact of facts) {
    const known = kept.get(what(fact));
    if (known === undefined || told(fact) > told(known)) kept.set(what(fact), fact);
  }
  return [...kept].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, fact]) => fact);
}

function told(fact: object): number {
  return Object.values(fact).filter((value) => value !== undefined && value !== null).length;
}

/** Placements from the SSD and List 8: the same first day is the same placement; each fills what the other lacks. */
function mergedByStart<T extends PersonFact & { readonly from: CalendarDate }>(
  facts: readonly T[],
): readonly T[] {
  const byStart = Map.groupBy(facts, ({ from }) => from);
  return [...byStart]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => {
      const [most, ...others] = same.toSorted((a, b) => told(b) - told(a));
      return most === undefined ? [] : [others.reduce(filledFrom, most)];
    });
}

function filledFrom<T extends object>(fact: T, other: T): T {
  const said = Object.entries(fact).filter(([, value]) => value !== undefined && value !== null);
  return { ...fact, ...other, ...(Object.fromEntries(said) as Partial<T>) }; // the fact's own fields, fewer
}

/** Missing episodes: the SSD's, which tell the time and the return interview, before the return's of the same day. */
function episodesMissing(facts: readonly MissingFact[]): readonly MissingFact[] {
  return onePerDay(
    facts,
    ({ from, what, fromAt }) => `${from} ${what} ${repeated(facts, from) ? (fromAt ?? '') : ''}`,
  );
}

function repeated(facts: readonly MissingFact[], from: CalendarDate): boolean {
  const ssd = facts.filter((fact) => fact.from === from && fact.source.kind === 'ssd');
  return ssd.length > 1 && facts.every((fact) => fact.from !== from || fact.source.kind === 'ssd');
}

/**
 * Who has worked with someone. The SSD and the return both tell of social workers, by numbers that do not meet: where
 * the SSD tells of any, the return adds only those whose time ended before the SSD's begins.
 */
function involvementsOf(facts: readonly InvolvementFact[], workforce: Workforce): readonly InvolvementFact[] {
  const ssd = facts.filter(({ source, role }) => source.kind === 'ssd' && role === 'social-worker');
  const begins = ssd.map(({ from }) => from).toSorted()[0];
  return facts
    .filter(
      ({ source, role, to }) =>
        source.kind === 'ssd' ||
        role !== 'social-worker' ||
        begins === undefined ||
        (to != null && to <= begins),
    )
    .map((fact) => ({
      ...fact,
      worker: workforce.nameOfWorker(fact.worker),
      team: named(fact.team, workforce.nameOfTeam),
    }))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.key < b.key ? -1 : 1));
}

function birthDates(child: string, facts: readonly Fact[], newest: NewestOf): readonly Disagreement[] {
  const identities = newestFirst(
    facts.filter((fact) => fact.kind === 'identity').filter(({ born }) => born != null),
    newest,
  );
  const [first, ...others] = identities;
  if (first?.born == null) return [];
  const used = first.born;
  const differing = others.filter(({ born }) => born !== used);
  const seen = new Set<string>();
  return differing.flatMap(({ born, source }) => {
    if (born == null || seen.has(born)) return [];
    seen.add(born);
    return {
      child,
      source,
      column: 'date of birth',
      value: born,
      says: `${nameOfSource(first.source)} says ${inWords(used)}, which is used: one of the two needs mending`,
    };
  });
}

function ofKind<K extends FactKind>(
  byKind: ReadonlyMap<FactKind, readonly Fact[]>,
  kind: K,
): readonly Extract<Fact, { kind: K }>[] {
  const facts = byKind.get(kind) ?? [];
  return facts as readonly Extract<Fact, { kind: K }>[]; // grouped by the very field that tells them apart
}
