import { type CalendarDate } from '#calendar/calendar-date.ts';
import { groupOf } from '#domain/indicators/breakdown.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import type { Breakdown, Indicator, Place } from '#domain/indicators/indicator.ts';
import type { Line } from '#domain/indicators/measure.ts';
import { type DayShown, dayShown } from '../../../../figures/day-shown.ts';
import type { Contradictions } from '../../../../figures/contradictions.ts';
import { groupKey, splitNamed } from '../../../../figures/groups.ts';
import type { Known } from '../../../../known.ts';
import { paths } from '../../../../paths.ts';
import { mayOpen } from '../../../../policies/reach.ts';
import { type Paged, pageOf } from '../../../../tables/paging.ts';
import type { Viewer } from '../../../../viewer.ts';
import { counted } from '../../../../words/numbers.ts';
import { groupInWords, splitInWords } from '../../../../words/group.ts';
import { nameOf } from '../../../../words/name.ts';

const standings: readonly Place[] = ['met', 'not-met', 'cannot-tell', 'excluded'];

/** The people behind a figure, in words. */
export interface FigurePeopleView {
  readonly indicator: Indicator;
  readonly day: DayShown;
  readonly standing: Place;
  /** The group that the list is held to. */
  readonly group: { readonly by: Breakdown; readonly key: string; readonly words: string } | undefined;
  readonly choices: readonly { readonly standing: Place; readonly count: number }[];
  readonly rows: Paged<PersonRow>;
  /** Said where some of those who are counted are not this reader's to see. */
  readonly notShown: string | undefined;
}

export interface PersonRow {
  readonly child: string;
  readonly name: string;
  readonly href: string | undefined;
  readonly age: number | undefined;
  readonly because: readonly string[];
}

/** Undefined where the query asks for something that is not there. */
export function figurePeopleView(
  indicator: Indicator,
  known: Known,
  asAt: CalendarDate,
  viewer: Viewer,
  query: URLSearchParams,
): FigurePeopleView | undefined {
  const standing = standings.find((one) => one === (query.get('standing') ?? 'met'));
  const lines = figureLines(indicator, known, asAt, viewer, query);
  if (standing === undefined || lines === undefined) return undefined;
  const { inPlace, mine, held } = lines;
  const contradictions = known.contradictions(indicator, asAt);
  const rows = pageOf(
    mine.filter(({ placing }) => placing.is === standing),
    query,
  );
  if (rows === undefined) return undefined;
  return {
    indicator,
    day: dayShown(known, asAt),
    standing,
    group: held,
    choices: standings.map((one) => ({
      standing: one,
      count: mine.filter(({ placing }) => placing.is === one).length,
    })),
    rows: { ...rows, items: rows.items.map((line) => rowOf(line, known, contradictions)) },
    notShown:
      mine.length === inPlace.length
        ? undefined
        : `Here ${counted(inPlace.length, 'young person stands', 'young people stand')}, with those left out and those of whom it cannot be told. You see those you or your team support: ${mine.length}.`,
  };
}

/** Everyone in a figure, or in the group that the query asks for, and of them those whom the reader may open, by name. */
export function figureLines(
  indicator: Indicator,
  known: Known,
  asAt: CalendarDate,
  viewer: Viewer,
  query: URLSearchParams,
):
  | {
      readonly inPlace: readonly Line[];
      readonly mine: readonly Line[];
      readonly held: Exclude<ReturnType<typeof heldTo>, 'no-such-group'>;
    }
  | undefined {
  const measuring = populationAsAt(known.population, asAt);
  const held = heldTo(indicator, known, asAt, query);
  if (held === 'no-such-group') return undefined;
  const inPlace = known
    .lines(indicator, asAt)
    .filter((line) => held === undefined || groupOf(line, held.by, measuring) === held.group);
  const mine = inPlace
    .filter(({ person }) => isMine(known, viewer, person.child))
    .toSorted((a, b) => known.placeOf(a.person.child) - known.placeOf(b.person.child));
  return { inPlace, mine, held };
}

/** The group of a split that the query asks for: undefined where it asks for none. */
function heldTo(
  indicator: Indicator,
  known: Known,
  asAt: CalendarDate,
  query: URLSearchParams,
):
  | 'no-such-group'
  | undefined
  | { readonly by: Breakdown; readonly group: string | null; readonly key: string; readonly words: string } {
  const [text, key] = [query.get('by'), query.get('group')];
  if (text === null && key === null) return undefined;
  const by = splitNamed(text ?? '');
  if (by === undefined || key === null || !indicator.breakdowns.includes(by)) return 'no-such-group';
  const found = known.split(indicator, asAt, by).find(({ group }) => groupKey(by, group, known) === key);
  if (found === undefined) return 'no-such-group';
  const words = `${splitInWords[by]}: ${groupInWords(by, found.group, known)}`;
  return { by, group: found.group, key, words };
}

/** Someone who was adopted has no page: their line stays, without name or link, for those who see everyone. */
function isMine(known: Known, viewer: Viewer, child: string): boolean {
  const person = known.person(child);
  if (person !== undefined) return mayOpen(viewer, known.standingOf(person));
  return viewer.role === 'head-of-service' || viewer.role === 'analyst';
}

function rowOf({ person, placing }: Line, known: Known, contradictions: Contradictions): PersonRow {
  const open = known.person(person.child);
  return {
    child: person.child,
    name: open === undefined ? nameless(known) : nameOf(open),
    href: open === undefined ? undefined : paths.person(known.refOf(person.child)),
    age: open === undefined ? undefined : person.age,
    because: [...placing.because, ...(contradictions.get(person.child) ?? [])],
  };
}

/** What someone without a page is called. */
export function nameless({ knownOn }: Pick<Known, 'knownOn'>): string {
  return knownOn === undefined
    ? 'A child who was adopted'
    : 'Someone who was adopted, or is no longer in the records';
}
