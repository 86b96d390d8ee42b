import { type RawBuilder, sql } from 'kysely';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { factTables, type FactTable } from './fact-tables.ts';
import { holdTo, readFacts, type Recording } from './facts.ts';
import { inTurn } from './in-turn.ts';
import type { Trx } from './tables.ts';

/** How many rows a withdrawal closed, and how many it brought back. */
export interface Withdrawal {
  readonly closed: number;
  readonly reopened: number;
}

/** Marks an import withdrawn. False where there is none of that number, or it was withdrawn before. */
export async function markWithdrawn(trx: Trx, { importId, at, by }: Recording): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('import')
    .set({ withdrawn_at: at, withdrawn_by: by })
    .where('import_id', '=', importId)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/**
 * Puts facts right after an import was marked withdrawn: rows that no standing import says any more are closed, and
 * what they took the place of is opened again as a new row. `today` is the day it stops being known.
 */
export async function withdrawFacts(
  trx: Trx,
  recording: Recording,
  today: CalendarDate,
  firstId: number,
): Promise<Withdrawal & { readonly nextId: number }> {
  let [closed, reopened, nextId] = [0, 0, firstId];
  for (const table of factTables) {
    closed += await closeUnsaid(trx, table, recording, today);
    const back = await reopen(trx, table, recording, nextId);
    reopened += back;
    nextId += back;
  }
  return { closed, reopened, nextId };
}

/** Facts that imports still standing say again, though another import brought them. */
function saidByStanding({ kind }: FactTable): RawBuilder<unknown> {
  return sql`(select coalesce(range_agg(facts), '{}') from restatement join import using (authority_id, import_id)
    where fact_kind = ${kind} and withdrawn_at is null)`;
}

async function closeUnsaid(
  trx: Trx,
  table: FactTable,
  { importId, at }: Recording,
  today: CalendarDate,
): Promise<number> {
  const result = await sql`
    update ${sql.table(table.table)} as fact
    set withdrawn_at = ${at}::timestamptz,
      superseded_on = coalesce(superseded_on, greatest(known_on, ${today}::date)),
      superseded_at = coalesce(superseded_at, ${at}::timestamptz),
      superseded_by = coalesce(superseded_by, ${importId}::bigint),
      superseded_reason = coalesce(superseded_reason, ${`import ${importId} was withdrawn`})
    where fact.withdrawn_at is null
      and fact.import_id in (select import_id from import where import.withdrawn_at is not null)
      and not fact.fact_id <@ ${saidByStanding(table)}`.execute(trx);
  return Number(result.numAffectedRows ?? 0n);
}

/**
 * Of each identity that now has no current row, the newest that stands comes back, if a withdrawn import closed it and
 * nothing current overlaps it. It belongs to the import that first brought it, so that withdrawing that one closes it.
 */
async function reopen(trx: Trx, table: FactTable, recording: Recording, firstId: number): Promise<number> {
  const { importId, at, by } = recording;
  const opened = await inPlace(trx, table, await candidates(trx, table), firstId);
  if (opened.length === 0) return 0;
  const carried = ['child', 'source_kind', 'fact_key', 'source_file', 'source_row', 'absent', 'known_on'];
  const columns = [...carried, ...table.columns.map(({ column }) => column)];
  const held = sql.raw(table.oneAtOnce ? ', held_to_on' : '');
  await sql`
    insert into ${sql.table(table.table)} (authority_id, fact_id, import_id, recorded_at, recorded_by,
      recorded_reason, ${sql.raw(columns.join(', '))}${held})
    select authority_id, new_id, import_id, ${at}::timestamptz, ${by}, ${`import ${importId} was withdrawn`}::text,
      ${sql.raw(columns.map((column) => `old.${column}`).join(', '))}${sql.raw(table.oneAtOnce ? ', held_to' : '')}
    from ${sql.table(table.table)} as old
    join json_to_recordset(${JSON.stringify(opened)}::json) as opened (old_id bigint, new_id bigint, held_to date)
      on opened.old_id = old.fact_id`.execute(trx);
  await carryRestatements(trx, table, opened);
  return opened.length;
}

async function candidates(trx: Trx, { table, snapshot }: FactTable): Promise<ReadonlySet<number>> {
  const identity = sql.raw(`child, source_kind, fact_key${snapshot ? ', known_on' : ''}`);
  const { rows } = await sql<{ readonly fact_id: number }>`
    select fact_id from (
      select distinct on (${identity}) fact_id, superseded_by from ${sql.table(table)} where withdrawn_at is null
      order by ${identity}, superseded_on is null desc, known_on desc, fact_id desc
    ) as newest
    where superseded_by in (select import_id from import where import.withdrawn_at is not null)
    order by fact_id`.execute(trx);
  return new Set(rows.map(({ fact_id: id }) => id));
}

interface Opened {
  readonly old_id: number;
  readonly new_id: number;
  readonly held_to: CalendarDate | null;
}

/** Gives the rows that come back their numbers, and puts spans in turn with those that stand. */
async function inPlace(
  trx: Trx,
  table: FactTable,
  ids: ReadonlySet<number>,
  firstId: number,
): Promise<readonly Opened[]> {
  if (!table.oneAtOnce) {
    return [...ids].map((id, at) => ({ old_id: id, new_id: firstId + at, held_to: null }));
  }
  const stored = await readFacts(trx, table, 'standing');
  const current = stored.filter(({ supersededOn }) => supersededOn === null);
  const { fitting, heldTo } = inTurn(
    current,
    stored.filter(({ id }) => ids.has(id)),
  );
  await holdTo(
    trx,
    table,
    current
      .filter(({ id, heldTo: was }) => (heldTo.get(id) ?? null) !== was)
      .map(({ id }) => ({ id, to: heldTo.get(id) ?? null })),
  );
  return fitting.map(({ id }, at) => ({ old_id: id, new_id: firstId + at, held_to: heldTo.get(id) ?? null }));
}

/** What an import said again of the old row, it says of the row that is opened in its place. */
async function carryRestatements(trx: Trx, { kind }: FactTable, opened: readonly Opened[]): Promise<void> {
  await sql`
    insert into restatement (authority_id, import_id, fact_kind, known_on, facts)
    select authority_id, import_id, fact_kind, known_on, range_agg(int8range(new_id, new_id + 1))
    from restatement
    join json_to_recordset(${JSON.stringify(opened)}::json) as opened (old_id bigint, new_id bigint)
      on opened.old_id <@ facts
    where fact_kind = ${kind}
    group by authority_id, import_id, fact_kind, known_on`.execute(trx);
}
