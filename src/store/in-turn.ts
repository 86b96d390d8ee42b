import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { StoredFact } from './fact-row.ts';

/** What can be of several spans of which a child has one at a time. */
export interface InTurn {
  /** Of the candidates, those that overlap nothing that stands; the newest known goes first. */
  readonly fitting: readonly StoredFact[];
  /** Where every open span ends because another follows, by fact number; null: nothing follows. */
  readonly heldTo: ReadonlyMap<number, CalendarDate | null>;
}

/** Sees which of some spans that once stood can stand again beside those that do. */
export function inTurn(standing: readonly StoredFact[], candidates: readonly StoredFact[]): InTurn {
  const ofChild = Map.groupBy(standing, whose);
  const fitting: StoredFact[] = [];
  const newestFirst = candidates.toSorted((a, b) => (a.knownOn > b.knownOn ? -1 : 1));
  for (const candidate of newestFirst) {
    const beside = ofChild.get(whose(candidate)) ?? [];
    if (!beside.every((other) => follow(candidate, other))) continue;
    fitting.push(candidate);
    ofChild.set(whose(candidate), [...beside, candidate]);
  }
  const heldTo = new Map<number, CalendarDate | null>();
  for (const spans of ofChild.values()) {
    const inOrder = spans.toSorted((a, b) => (spanOf(a).from < spanOf(b).from ? -1 : 1));
    inOrder.forEach((span, at) => {
      const next = inOrder[at + 1];
      if (spanOf(span).to === null) heldTo.set(span.id, next === undefined ? null : spanOf(next).from);
    });
  }
  return { fitting, heldTo };
}

function whose({ fact }: StoredFact): string {
  return `${fact.child}\n${fact.source.kind}`;
}

function spanOf({ fact }: StoredFact): { readonly from: CalendarDate; readonly to: CalendarDate | null } {
  if (fact.kind !== 'care-episode' && fact.kind !== 'placement')
    throw new TypeError(`${fact.kind} has no span`);
  return { from: fact.from, to: fact.to ?? null };
}

/** Whether one of the two ends, or can be held to end, before the other begins; what lasts no day is in nobody's way. */
function follow(one: StoredFact, other: StoredFact): boolean {
  const [first, second] = [spanOf(one), spanOf(other)].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (first === undefined || second === undefined) return true;
  if (first.from === first.to || second.from === second.to) return true;
  return first.from !== second.from && (first.to === null || first.to <= second.from);
}
