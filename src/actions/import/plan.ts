import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { FactKind } from '#domain/people/facts.ts';
import type { TableRead } from '#returns/extraction.ts';
import type { StoredFact } from '#store/fact-row.ts';
import type { FactTable } from '#store/fact-tables.ts';
import type { Closing, NewFact } from '#store/facts.ts';
import type { ReturnsTelling } from '#store/restatements.ts';
import { dropWhatLaterReturnsLeaveOut } from './later-return.ts';
import { keepOneAtOnce } from './one-at-once.ts';
import type { RowOutcomes } from './row-outcomes.ts';
import { type Incoming, layIn, type Timelines } from './timeline.ts';
import type { Version } from './version.ts';

/** What an import does to one kind of fact: worked out before anything is written, so that a dry run is the same. */
export interface KindPlan {
  readonly table: FactTable;
  readonly added: readonly NewFact[];
  readonly closed: readonly Closing[];
  readonly held: readonly { readonly id: number; readonly to: CalendarDate | null }[];
  /** Facts that this import says again, by the day: every day of an episode of a return, else the last. */
  readonly said: ReadonlyMap<CalendarDate, readonly number[]>;
}

/** The facts of one kind in an extraction, in order of the day they speak for; counted-only tables give none. */
export function incomingOf(tables: readonly TableRead[], kind: FactKind): readonly Incoming[] {
  return tables
    .flatMap(({ facts, countedOnly }, table) =>
      countedOnly ? [] : facts.filter((fact) => fact.kind === kind).map((fact) => ({ fact, table })),
    )
    .toSorted((a, b) =>
      a.fact.source.on < b.fact.source.on ? -1 : a.fact.source.on > b.fact.source.on ? 1 : 0,
    );
}

/**
 * Works out one kind. New facts are numbered from `firstId`, which must be beyond every number in the store; `told` is
 * which returns in the store tell of whom.
 */
export function planKind(
  table: FactTable,
  stored: readonly StoredFact[],
  incoming: readonly Incoming[],
  outcomes: RowOutcomes,
  firstId: number,
  told: ReturnsTelling,
): KindPlan {
  const timelines = layIn(table, stored, incoming, outcomes);
  if (table.kind === 'care-episode') dropWhatLaterReturnsLeaveOut(timelines, told, incoming);
  if (table.oneAtOnce) {
    keepOneAtOnce(timelines, table.kind === 'placement' ? 'a home' : 'an episode', outcomes);
  }
  return writingOf(table, stored, timelines, firstId);
}

function writingOf(
  table: FactTable,
  stored: readonly StoredFact[],
  timelines: Timelines,
  firstId: number,
): KindPlan {
  const before = new Map(stored.map((one) => [one.id, one]));
  const added: NewFact[] = [];
  const closed: Closing[] = [];
  const held: { id: number; to: CalendarDate | null }[] = [];
  const said = new Map<CalendarDate, number[]>();
  let nextId = firstId;
  for (const version of [...timelines.values()].flat()) {
    if (version.refused !== undefined) continue;
    const id = version.storedId ?? nextId++;
    if (version.storedId === undefined) added.push(newFact(version, id));
    const was = before.get(id);
    if (was !== undefined && was.supersededOn === null && version.superseded !== null) {
      closed.push({ id, ...version.superseded });
    }
    if (was !== undefined && was.heldTo !== version.heldTo) held.push({ id, to: version.heldTo });
    for (const again of version.saidNow) {
      if (version.storedId === undefined && again === version.knownOn) continue;
      const ids = said.get(again);
      if (ids === undefined) said.set(again, [id]);
      else ids.push(id);
    }
  }
  return { table, added, closed, held, said };
}

function newFact({ fact, knownOn, superseded, heldTo }: Version, id: number): NewFact {
  return {
    id,
    fact,
    knownOn,
    supersededOn: superseded?.on ?? null,
    supersededReason: superseded?.reason ?? null,
    supersededBy: superseded?.by ?? null,
    heldTo,
  };
}
