import { inWords } from '#calendar/words.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { groupOf } from '#domain/indicators/breakdown.ts';
import { met } from '#domain/indicators/placing.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';
import { figureOf, type InSight, lineOfSight, type Risk, risks } from '#domain/oversight/line-of-sight.ts';
import type { Known } from '../../known.ts';
import { paths, type SightQuery } from '../../paths.ts';
import { mayAskFor } from '../../policies/groups-to-ask-for.ts';
import { mayOpen } from '../../policies/reach.ts';
import type { Viewer } from '../../viewer.ts';
import { riskInWords } from '../../words/risk.ts';
import { rowOf, type SightRow } from './row.ts';

/** Those at highest risk, in words. */
export interface LineOfSightView {
  readonly asAt: string;
  readonly query: SightQuery;
  /** A person stands under each of their reasons. */
  readonly counts: readonly {
    readonly words: string;
    readonly count: number;
    readonly href: string;
    readonly current: boolean;
    readonly figureHref: string | undefined;
  }[];
  readonly everyone: { readonly count: number; readonly href: string; readonly current: boolean };
  /** How many of everyone stand under more than one reason. */
  readonly forSeveral: number;
  /** Of everyone, those for whom nobody is named. */
  readonly nobodyNamed: { readonly count: number; readonly href: string; readonly current: boolean };
  readonly localities: readonly string[];
  readonly teams: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly SightRow[];
}

/** Those whom the reader may open, of whom the records of the newest extracts say so, the worst first. */
export function lineOfSightView(
  known: Known,
  viewer: Viewer,
  query: URLSearchParams,
): LineOfSightView | undefined {
  const asked = asSightQuery(query);
  const reason = risks.find((risk) => risk === asked.reason);
  if (asked.reason !== undefined && reason === undefined) return undefined;
  const nobody = asked.whose === 'nobody';
  const localityOf = localitiesIn(known);
  const all = openTo(viewer, known);
  const seen = {
    teams: [...new Set(all.map(({ person }) => person.workersNow.team ?? NO_TEAM))],
    localities: [...new Set(all.map(({ person }) => localityOf(person)))],
  };
  if (!mayAskFor(asked, viewer, known, seen)) return undefined;
  const held = all.filter(
    ({ person }) =>
      (asked.locality === undefined || localityOf(person) === asked.locality) &&
      (asked.team === undefined || (person.workersNow.team ?? NO_TEAM) === asked.team),
  );
  const wanted = held.filter((one) => !nobody || isNobodys(one));
  const to = (change: SightQuery): string => paths.lineOfSight({ ...asked, ...change });
  return {
    asAt: inWords(known.newest),
    query: asked,
    counts: risks.map((risk) => ({
      words: riskInWords[risk],
      count: wanted.filter(stands(risk)).length,
      href: to({ reason: risk }),
      current: risk === reason,
      figureHref: figureHref(risk),
    })),
    everyone: { count: wanted.length, href: to({ reason: undefined }), current: reason === undefined },
    forSeveral: wanted.filter((one) => one.risks.length > 1).length,
    nobodyNamed: {
      count: held.filter(isNobodys).length,
      href: to({ whose: nobody ? undefined : 'nobody' }),
      current: nobody,
    },
    localities: seen.localities.toSorted(inOrder),
    teams: seen.teams
      .map((key) => ({ key, name: key === NO_TEAM ? 'No team named' : known.teamName(key) }))
      .toSorted((a, b) => inOrder(a.name, b.name)),
    rows: wanted.filter((one) => reason === undefined || stands(reason)(one)).map((one) => rowOf(one, known)),
  };
}

const NO_TEAM = 'none';

/** Blank boxes of a form ask for nothing. */
function asSightQuery(query: URLSearchParams): SightQuery {
  const given = (name: string): string | undefined => query.get(name) || undefined;
  return { reason: given('reason'), locality: given('locality'), team: given('team'), whose: given('whose') };
}

/** Everyone in sight whom someone may open. */
function openTo(viewer: Viewer, known: Known): readonly InSight[] {
  return lineOfSight(populationAsAt(known.population, known.newest)).filter(({ person }) => {
    const open = known.person(person.child);
    return open !== undefined && mayOpen(viewer, known.standingOf(open));
  });
}

/** Whether someone stands under a reason. */
export function stands(risk: Risk): (one: InSight) => boolean {
  return ({ risks: found }) => found.some((one) => one.risk === risk);
}

function isNobodys({ person: { workersNow } }: InSight): boolean {
  return workersNow.personalAdviser === undefined && workersNow.worker === undefined;
}

export function figureHref(risk: Risk): string | undefined {
  const figure = figureOf(risk);
  return figure === undefined ? undefined : paths.figure(figure.id);
}

function localitiesIn(known: Known): (person: PersonAsAt) => string {
  const measuring = populationAsAt(known.population, known.newest);
  const nowhere = met(() => '');
  return (person) => groupOf({ person, placing: nowhere }, 'locality', measuring) ?? 'Not known';
}

function inOrder(a: string, b: string): number {
  return a.localeCompare(b, 'en-GB', { numeric: true });
}
