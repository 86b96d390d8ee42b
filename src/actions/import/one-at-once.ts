import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { CareEpisodeFact, PlacementFact } from '#domain/people/facts.ts';
import { nameOfSource } from '#domain/people/source.ts';
import type { RowOutcomes } from './row-outcomes.ts';
import type { Timelines } from './timeline.ts';
import type { Version } from './version.ts';

/** A version of a span of which a child has one at a time: an episode of care, a placement. */
interface Span extends Version {
  readonly fact: CareEpisodeFact | PlacementFact;
}

/**
 * Nobody is in two episodes, or two homes, at once, as far as one kind of source tells. An open span that another
 * follows is held to the day the other began. Where two overlap with ends of their own, the newer extract's stands;
 * of one extract the earlier row stands and the later is refused, before the database has to.
 */
export function keepOneAtOnce(timelines: Timelines, what: string, outcomes: RowOutcomes): void {
  const ofChild = new Map<string, Span[]>();
  for (const version of [...timelines.values()].flat()) {
    if (!isSpan(version)) continue;
    const { child, source } = version.fact;
    const whose = `${child}\n${source.kind}`;
    const spans = ofChild.get(whose);
    if (spans === undefined) ofChild.set(whose, [version]);
    else spans.push(version);
  }
  for (const spans of ofChild.values()) {
    for (const span of spans) refuseBackwards(span, outcomes);
    while (
      spans.some(isCurrent) &&
      settled(spans.filter(isCurrent).toSorted(byStart), what, outcomes) === 'again'
    );
  }
}

function isSpan(version: Version): version is Span {
  return version.fact.kind === 'care-episode' || version.fact.kind === 'placement';
}

function isCurrent({ superseded, refused }: Version): boolean {
  return superseded === null && refused === undefined;
}

function byStart(a: Span, b: Span): number {
  if (a.fact.from !== b.fact.from) return a.fact.from < b.fact.from ? -1 : 1;
  return (a.fact.to ?? '9999') < (b.fact.to ?? '9999') ? -1 : 1;
}

/** Takes one overlap out, and says to look again; or finds none, and holds open spans to what follows them. */
function settled(spans: readonly Span[], what: string, outcomes: RowOutcomes): 'done' | 'again' {
  for (const [at, span] of spans.entries()) {
    const next = spans.slice(at + 1).find(({ fact }) => !isMoment(fact));
    if (next === undefined || isMoment(span.fact)) continue;
    const sameDay = span.fact.from === next.fact.from;
    if (!sameDay && (span.fact.to == null || span.fact.to <= next.fact.from)) continue;
    resolve(span, next, what, outcomes);
    return 'again';
  }
  spans.forEach((span, at) => {
    if (span.fact.to == null) span.heldTo = spans[at + 1]?.fact.from ?? null;
  });
  return 'done';
}

/** Begun and ended on one day: it overlaps nothing. */
function isMoment({
  from,
  to,
}: {
  readonly from: CalendarDate;
  readonly to?: CalendarDate | null | undefined;
}): boolean {
  return to === from;
}

function resolve(one: Span, other: Span, what: string, outcomes: RowOutcomes): void {
  const [stays, goes] = preferred(one, other) === one ? [one, other] : [other, one];
  const reason = `It overlaps ${what} from ${inWords(stays.fact.from)} in ${nameOfSource(stays.fact.source)}`;
  if (goes.storedId !== undefined)
    goes.superseded = { on: stays.lastSaid, reason: `${reason}, which is newer` };
  else refuse(goes, `${reason}: nobody can be in both at once. Mend whichever is wrong.`, outcomes);
}

/** What a newer extract says; of one extract, what already stands; then the row that comes first. */
function preferred(one: Span, other: Span): Span {
  if (one.lastSaid !== other.lastSaid) return one.lastSaid > other.lastSaid ? one : other;
  if ((one.storedId === undefined) !== (other.storedId === undefined)) {
    return one.storedId === undefined ? other : one;
  }
  return one.fact.source.row <= other.fact.source.row ? one : other;
}

function refuseBackwards(span: Span, outcomes: RowOutcomes): void {
  const { from, to } = span.fact;
  if (span.storedId !== undefined || to == null || to >= from) return;
  refuse(span, `It ends (${inWords(to)}) before it begins (${inWords(from)}).`, outcomes);
}

/** Leaves a span of this import out, and puts back what it would have taken the place of. */
function refuse(span: Span, reason: string, outcomes: RowOutcomes): void {
  span.refused = reason;
  outcomes.refuse(span.table, span.fact.source.row, reason);
  if (span.replaces?.superseded != null && span.superseded === null) span.replaces.superseded = null;
}
