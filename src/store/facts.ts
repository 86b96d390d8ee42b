import { sql } from 'kysely';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Fact } from '#domain/people/facts.ts';
import { columnsOf, type FactColumns, factsOf, selectColumns, type StoredFact } from './fact-row.ts';
import type { FactTable } from './fact-tables.ts';
import { factsKnown, type KnownThen, type Which } from './known-then.ts';
import { lastSaid } from './restatements.ts';
import type { Trx } from './tables.ts';

/** Some of the facts of a kind. */
export interface OnlySome {
  /** Of a snapshot kind, those of these days. */
  readonly days?: readonly CalendarDate[] | undefined;
  /** Those with numbers from the first on, and below the second. */
  readonly part?: readonly [from: number, to: number] | undefined;
  /** As they were known before. */
  readonly asKnown?: KnownThen | undefined;
}

/** The facts of one kind of the authority that `trx` is within, in the order in which they came. */
export async function readFacts(
  trx: Trx,
  table: FactTable,
  which: Which,
  { days, part, asKnown }: OnlySome = {},
): Promise<readonly StoredFact[]> {
  const ofDays =
    days === undefined
      ? sql`true`
      : sql`known_on in (select jsonb_array_elements_text(${JSON.stringify(days)}::jsonb)::date)`;
  const inPart = part === undefined ? sql`true` : sql`fact_id >= ${part[0]} and fact_id < ${part[1]}`;
  const { rows } = await sql<Nullable<FactColumns>>`
    select ${sql.raw(selectColumns(table))} from (
      select * from ${sql.table(table.table)}
      where ${factsKnown(which, asKnown)} and ${ofDays} and ${inPart} order by fact_id
    ) as facts`.execute(trx);
  const columns = rows[0];
  if (columns === undefined || !hasRows(columns)) return [];
  const said = table.snapshot
    ? new Map<number, CalendarDate>()
    : await lastSaid(trx, table.kind, part, asKnown);
  return factsOf(table, columns, said);
}

/** The lowest number of a fact of this kind from a number on, whatever became of it; undefined where there is none. */
export async function nextFact(trx: Trx, { table }: FactTable, from: number): Promise<number | undefined> {
  const { rows } = await sql<{ readonly next: number | null }>`
    select min(fact_id) as next from ${sql.table(table)} where fact_id >= ${from}`.execute(trx);
  return rows[0]?.next ?? undefined;
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** Where there are no rows, what is gathered of them is null. */
function hasRows(columns: Nullable<FactColumns>): columns is FactColumns {
  return columns.ids !== null;
}

/** A fact to be written, with its number and its place in what was known. */
export interface NewFact {
  readonly id: number;
  readonly fact: Fact;
  readonly knownOn: CalendarDate;
  readonly supersededOn: CalendarDate | null;
  readonly supersededReason: string | null;
  /** The import that superseded it; null: the one that is being written. */
  readonly supersededBy: number | null;
  readonly heldTo: CalendarDate | null;
}

/** Who writes, when, and for which import. */
export interface Recording {
  readonly authority: string;
  readonly importId: number;
  /** Now, as ISO text. */
  readonly at: string;
  readonly by: string;
}

/** Rows a statement: enough to be quick, little enough for an embedded database's memory. */
const BATCH = 5000;

/** Writes facts of one kind. `onBatch` hears how many are in. */
export async function insertFacts(
  trx: Trx,
  table: FactTable,
  facts: readonly NewFact[],
  { authority, importId, at, by }: Recording,
  onBatch: (done: number) => void,
): Promise<void> {
  const own = table.columns.map(({ column }) => column);
  const types = table.columns.map(({ column, type }) => `${column} ${type}`);
  const held = table.oneAtOnce ? ['held_to_on'] : [];
  const heldType = table.oneAtOnce ? ['held_to_on date'] : [];
  const carried = ['fact_id', 'child', 'source_kind', 'fact_key', 'source_file', 'source_row', 'absent', 'known_on', 'superseded_on', 'superseded_reason']; // prettier-ignore
  const carriedTypes =
    'fact_id bigint, child text, source_kind text, fact_key text, source_file text, source_row integer, absent text[], known_on date, superseded_on date, superseded_reason text, closed_by bigint'; // prettier-ignore
  const columns = [...carried, ...held, ...own].join(', ');
  for (let from = 0; from < facts.length; from += BATCH) {
    const batch = facts.slice(from, from + BATCH).map(({ fact, ...place }) => ({
      ...columnsOf(table, fact),
      fact_id: place.id,
      child: fact.child,
      source_kind: fact.source.kind,
      fact_key: fact.key,
      source_file: fact.source.file,
      source_row: fact.source.row,
      known_on: place.knownOn,
      superseded_on: place.supersededOn,
      superseded_reason: place.supersededReason,
      closed_by: place.supersededBy,
      ...(table.oneAtOnce ? { held_to_on: place.heldTo } : {}),
    }));
    await sql`
      insert into ${sql.table(table.table)} (authority_id, import_id, recorded_at, recorded_by, superseded_at,
        superseded_by, ${sql.raw(columns)})
      select ${authority}, ${importId}, ${at}::timestamptz, ${by},
        case when superseded_on is not null then ${at}::timestamptz end,
        case when superseded_on is not null then coalesce(closed_by, ${importId}::bigint) end, ${sql.raw(columns)}
      from json_to_recordset(${JSON.stringify(batch)}::json)
        as rows (${sql.raw([carriedTypes, ...heldType, ...types].join(', '))})`.execute(trx);
    onBatch(batch.length);
  }
}

/** A row that is no longer current: from which day, and why. */
export interface Closing {
  readonly id: number;
  readonly on: CalendarDate;
  readonly reason: string;
  /** The import that closes it; left out: the one that is being written. */
  readonly by?: number | undefined;
}

/** Closes current rows. */
export async function closeFacts(
  trx: Trx,
  table: FactTable,
  closings: readonly Closing[],
  { importId, at }: Recording,
): Promise<void> {
  if (closings.length === 0) return;
  await sql`
    update ${sql.table(table.table)} as fact
    set superseded_on = closing.on_day, superseded_at = ${at}::timestamptz, superseded_by = coalesce(closing.closed_by, ${importId}::bigint),
      superseded_reason = closing.reason
    from (
      select id, "on" as on_day, reason, "by" as closed_by from json_to_recordset(${JSON.stringify(closings)}::json)
        as rows (id bigint, "on" date, reason text, "by" bigint)
    ) as closing
    where fact.fact_id = closing.id and fact.superseded_on is null`.execute(trx);
}

/** Notes where open spans end because a later one of the same source began; the source's own end stays as it is. */
export async function holdTo(
  trx: Trx,
  table: FactTable,
  held: readonly { readonly id: number; readonly to: CalendarDate | null }[],
): Promise<void> {
  if (held.length === 0) return;
  await sql`
    update ${sql.table(table.table)} as fact set held_to_on = held.to_day
    from (
      select id, "to" as to_day from json_to_recordset(${JSON.stringify(held)}::json) as rows (id bigint, "to" date)
    ) as held
    where fact.fact_id = held.id`.execute(trx);
}
