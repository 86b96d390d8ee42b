import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { groupOf } from '#domain/indicators/breakdown.ts';
import { met } from '#domain/indicators/placing.ts';
import { latestOf } from '#domain/indicators/evidence/state.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';
import { figureOf, type AtRisk, lineOfSight, type Risk, risks } from '#domain/oversight/line-of-sight.ts';
import type { Known } from '../../known.ts';
import { paths } from '../../paths.ts';
import { mayOpen } from '../../policies/reach.ts';
import type { Viewer } from '../../viewer.ts';
import { dueInWords } from '../../words/due.ts';
import { nameOf } from '../../words/name.ts';
import { riskInWords } from '../../words/risk.ts';
import { harmOf } from '../home/harm.ts';

/** Those at highest risk, in words. */
export interface LineOfSightView {
  readonly asAt: string;
  readonly counts: readonly {
    readonly risk: Risk;
    readonly words: string;
    readonly count: number;
    readonly href: string;
    readonly current: boolean;
    readonly figureHref: string | undefined;
  }[];
  readonly everyone: { readonly count: number; readonly href: string; readonly current: boolean };
  readonly localities: readonly {
    readonly name: string;
    readonly count: number;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly rows: readonly SightRow[];
}

/** One young person at highest risk. */
export interface SightRow {
  readonly child: string;
  readonly name: string;
  readonly href: string;
  readonly age: number | undefined;
  readonly risks: readonly { readonly words: string; readonly because: readonly string[] }[];
  /** Undefined: nobody is named. */
  readonly owner: string | undefined;
  readonly team: string | undefined;
  readonly lastContact: string;
  readonly next: string;
}

/** Those whom the reader may open, of whom the records of the newest extracts say so, the worst first. */
export function lineOfSightView(
  known: Known,
  viewer: Viewer,
  query: URLSearchParams,
): LineOfSightView | undefined {
  const asked = query.get('reason') ?? undefined;
  const locality = query.get('locality') ?? undefined;
  const reason = risks.find((risk) => risk === asked);
  if (asked !== undefined && reason === undefined) return undefined;
  const measuring = populationAsAt(known.population, known.newest);
  const localityOf = (person: PersonAsAt): string =>
    groupOf({ person, placing: met(() => '') }, 'locality', measuring) ?? 'Not known';
  const all = lineOfSight(measuring).filter(({ person }) => {
    const open = known.person(person.child);
    return open !== undefined && mayOpen(viewer, known.standingOf(open));
  });
  const inLocality = all.filter(({ person }) => locality === undefined || localityOf(person) === locality);
  const at = (query_: {
    readonly reason?: string | undefined;
    readonly locality?: string | undefined;
  }): string => paths.lineOfSight(query_);
  const has = (risk: Risk) => (one: { readonly risks: readonly AtRisk[] }) =>
    one.risks.some((found) => found.risk === risk);
  return {
    asAt: inWords(known.newest),
    counts: risks.map((risk) => ({
      risk,
      words: riskInWords[risk],
      count: inLocality.filter(has(risk)).length,
      href: at({ reason: risk, locality }),
      current: risk === reason,
      figureHref: figureHref(risk),
    })),
    everyone: { count: inLocality.length, href: at({ locality }), current: reason === undefined },
    localities: [...Map.groupBy(all, ({ person }) => localityOf(person))]
      .map(([name, those]) => ({
        name,
        count: those.length,
        href: at({ locality: name === locality ? undefined : name, reason }),
        current: name === locality,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    rows: inLocality
      .filter((one) => reason === undefined || has(reason)(one))
      .toSorted(
        (a, b) =>
          worst(a.risks) - worst(b.risks) || known.placeOf(a.person.child) - known.placeOf(b.person.child),
      )
      .map(({ person, risks: found }) => rowOf(person, found, known)),
  };
}

function figureHref(risk: Risk): string | undefined {
  const figure = figureOf(risk);
  return figure === undefined ? undefined : paths.figure(figure.id);
}

function worst(found: readonly AtRisk[]): number {
  return Math.min(...found.map(({ risk }) => risks.indexOf(risk)));
}

function rowOf(person: PersonAsAt, found: readonly AtRisk[], known: Known): SightRow {
  const { personalAdviser, worker, team } = person.workersNow;
  const owner = personalAdviser ?? worker;
  return {
    child: person.child,
    name: nameOf(person.whole),
    href: paths.person(known.refOf(person.child)),
    age: person.age,
    risks: found.map(({ risk, because }) => ({ words: riskInWords[risk], because })),
    owner: owner === undefined ? undefined : known.workerName(owner),
    team: team === undefined ? undefined : known.teamName(team),
    lastContact: lastContact(person),
    next: nextOwed(person, known),
  };
}

function lastContact(person: PersonAsAt): string {
  if (person.careNow !== null) {
    const visit = person.whole.visits.findLast(({ on }) => on <= person.asAt);
    return visit === undefined ? 'no visit recorded' : `visited ${inWords(visit.on)}`;
  }
  const contact = latestOf(person, 'latest contact', (row) => row.contactOn);
  if (!contact.known) return 'cannot tell';
  return contact.on === null ? 'never recorded' : inWords(contact.on);
}

/** The most harmful thing owed, overdue before due. */
function nextOwed(person: PersonAsAt, known: Known): string {
  const owed = known
    .duties(person.whole)
    .filter(({ state }) => state === 'overdue' || state === 'due')
    .toSorted(
      (a, b) =>
        Number(a.state === 'due') - Number(b.state === 'due') ||
        harmOf(a.id) - harmOf(b.id) ||
        compare(a.due, b.due),
    );
  const [first] = owed;
  if (first === undefined) return 'Nothing is due by a clock';
  const by = first.due === null ? '' : `, due ${dueInWords(first.due)}`;
  return `${first.title}${by}${first.state === 'overdue' ? ' (overdue)' : ''}`;
}

function compare(a: CalendarDate | string | null, b: CalendarDate | string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
