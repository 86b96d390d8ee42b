import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Fact } from '#domain/people/facts.ts';
import { saysTheSame, type StoredFact } from '#store/fact-row.ts';
import type { FactTable } from '#store/fact-tables.ts';
import type { RowOutcomes } from './row-outcomes.ts';
import type { Version } from './version.ts';

/** A fact of this import, and the table of the extraction that it was read from. */
export interface Incoming {
  readonly fact: Fact;
  readonly table: number;
}

/** Every version of one kind of fact: those of the same identity in order of the day they are known from. */
export type Timelines = ReadonlyMap<string, readonly Version[]>;

const RESTATED = 'a later extract says otherwise';

/**
 * Lays an import's facts of one kind among those that stand. The same as before is unchanged; different, from the same
 * day or a later one, takes the place of what was known; an older extract's is kept as what was known then, and does
 * not touch what a newer one says. `incoming` in order of the day each speaks for.
 */
export function layIn(
  table: FactTable,
  stored: readonly StoredFact[],
  incoming: readonly Incoming[],
  outcomes: RowOutcomes,
): Timelines {
  const timelines = new Map<string, Version[]>();
  const inOrder = stored.toSorted((a, b) => compare(a.knownOn, b.knownOn) || a.id - b.id);
  for (const one of inOrder) timelineOf(timelines, table, one.fact, one.knownOn).push(versionOf(one));
  for (const sameDay of days(incoming)) {
    for (const { fact, table: from } of lastWords(table, sameDay, outcomes)) {
      const unkeepable = whyUnkeepable(fact);
      if (unkeepable === undefined)
        lay(table, timelineOf(timelines, table, fact, fact.source.on), fact, from, outcomes);
      else outcomes.refuse(from, fact.source.row, unkeepable);
    }
  }
  return timelines;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function identityOf(table: FactTable, fact: Fact, knownOn: CalendarDate): string {
  return `${fact.child}\n${fact.source.kind}\n${fact.key}${table.snapshot ? `\n${knownOn}` : ''}`;
}

function timelineOf(
  timelines: Map<string, Version[]>,
  table: FactTable,
  fact: Fact,
  on: CalendarDate,
): Version[] {
  const identity = identityOf(table, fact, on);
  const known = timelines.get(identity);
  if (known !== undefined) return known;
  const empty: Version[] = [];
  timelines.set(identity, empty);
  return empty;
}

function versionOf({ id, importId, fact, knownOn, supersededOn, heldTo }: StoredFact): Version {
  return {
    storedId: id,
    importId,
    fact,
    knownOn,
    lastSaid: fact.source.on,
    saidNow: [],
    superseded: supersededOn === null ? null : { on: supersededOn, reason: '' },
    heldTo,
    replaces: undefined,
    refused: undefined,
    table: -1,
  };
}

function* days(incoming: readonly Incoming[]): Generator<readonly Incoming[]> {
  let from = 0;
  for (let at = 1; at <= incoming.length; at += 1) {
    if (at < incoming.length && incoming[at]?.fact.source.on === incoming[from]?.fact.source.on) continue;
    yield incoming.slice(from, at);
    from = at;
  }
}

/** Of facts of one day with the same identity the last stands; one in the same table that differs is refused. */
function lastWords(
  table: FactTable,
  sameDay: readonly Incoming[],
  outcomes: RowOutcomes,
): readonly Incoming[] {
  const last = new Map<string, Incoming>();
  for (const one of sameDay) {
    const identity = identityOf(table, one.fact, one.fact.source.on);
    const before = last.get(identity);
    if (before !== undefined && before.table === one.table && !saysTheSame(table, before.fact, one.fact)) {
      const { row } = one.fact.source;
      outcomes.refuse(
        before.table,
        before.fact.source.row,
        `Row ${row} says otherwise of the same thing, and was taken.`,
      );
    }
    last.set(identity, one);
  }
  return [...last.values()];
}

function lay(table: FactTable, versions: Version[], fact: Fact, from: number, outcomes: RowOutcomes): void {
  const on = fact.source.on;
  const at = versions.findLastIndex(({ knownOn }) => knownOn <= on);
  const latest = versions[at];
  const current = versions.find(({ superseded, knownOn }) => superseded === null && knownOn <= on);
  const before = current ?? latest;
  const after = versions[at + 1];
  const sameDay = latest?.knownOn === on ? latest : undefined;
  const said = [sameDay, before, after].find(
    (version) => version !== undefined && saysTheSame(table, version.fact, fact),
  );
  if (said !== undefined && !isSaidAnew(said, after, on)) {
    if (said.lastSaid < on) said.lastSaid = on;
    said.saidNow = isOfAReturn(fact) ? [...said.saidNow, on] : [on];
    return;
  }
  const takesPlace = current !== undefined && current.lastSaid <= on;
  const later = takesPlace ? undefined : (after ?? current);
  versions.splice(at + 1, 0, {
    storedId: undefined,
    importId: undefined,
    fact,
    knownOn: on,
    lastSaid: on,
    saidNow: [on],
    superseded: later === undefined ? null : { on: laterOf(on, later), reason: RESTATED, by: later.importId },
    heldTo: null,
    replaces: takesPlace ? current : undefined,
    refused: undefined,
    table: from,
  });
  if (takesPlace) current.superseded = { on, reason: RESTATED };
  outcomes.note(from, fact.source.row, takesPlace ? 'changed' : 'new');
}

/** Of these it matters which years' returns told of them, not only which was the last. */
function isOfAReturn({ kind, source }: Fact): boolean {
  return kind === 'care-episode' && source.kind === 'ssda903';
}

/** The day from which a newer extract says otherwise: when it first did, or did again. */
function laterOf(on: CalendarDate, { knownOn, lastSaid }: Version): CalendarDate {
  return knownOn > on ? knownOn : lastSaid;
}

/** Whether something that was dropped (a later return did not restate it) is said again by a still later extract. */
function isSaidAnew(said: Version, after: Version | undefined, on: CalendarDate): boolean {
  return after === undefined && said.superseded !== null && on > said.superseded.on;
}

/** PostgreSQL keeps no NUL and no broken character, and a text that it cannot keep would stop the whole import. */
function whyUnkeepable(fact: Fact): string | undefined {
  const broken = Object.values(fact).find(
    (value): value is string => typeof value === 'string' && (value.includes('\0') || !value.isWellFormed()),
  );
  return broken === undefined
    ? undefined
    : 'It holds a character that is not text (a NUL or half a character).';
}
