import { sql } from 'kysely';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { FactKind } from '#domain/people/facts.ts';
import { importsKnown, type KnownThen, lastDay } from './known-then.ts';
import { multirangeOf, runsOf } from './multirange.ts';
import type { Trx } from './tables.ts';

const ALL = [0, Number.MAX_SAFE_INTEGER] as const;

/**
 * The last day on which standing imports said a fact again, by fact number; facts said once only are not there. Of the
 * facts of a `part` alone (numbers from, and below) where that is given; as imports were known before, with `then`.
 */
export async function lastSaid(
  trx: Trx,
  kind: FactKind,
  part: readonly [from: number, to: number] = ALL,
  then?: KnownThen,
): Promise<ReadonlyMap<number, CalendarDate>> {
  const { rows } = await sql<{ readonly known_on: CalendarDate; readonly facts: string }>`
    select ${lastDay(then)} as known_on, range_agg(facts * int8multirange(int8range(${part[0]}, ${part[1]})))::text as facts
    from restatement join import using (authority_id, import_id)
    where fact_kind = ${kind} and ${importsKnown(then)} group by 1 order by 1`.execute(trx);
  const last = new Map<number, CalendarDate>();
  for (const { known_on: on, facts } of rows) {
    for (const [from, to] of runsOf(facts)) for (let id = from; id < to; id += 1) last.set(id, on);
  }
  return last;
}

/** By child, the days (31 March) of the returns that told of their care, each with an import that brought it. */
export type ReturnsTelling = Map<string, Map<CalendarDate, number | undefined>>;

/** The returns that standing imports brought and that told of each child's care. */
export async function returnsTelling(trx: Trx): Promise<ReturnsTelling> {
  const { rows } = await sql<{ child: string; day: CalendarDate; import_id: number }>`
    with standing as (
      select fact_id, child, known_on, import_id from care_episode
      where source_kind = 'ssda903' and withdrawn_at is null
    )
    select child, known_on as day, import_id from standing
    union
    select child, restatement.known_on, restatement.import_id from standing
    join restatement on fact_kind = 'care-episode' and fact_id <@ facts
    join import on import.authority_id = restatement.authority_id and import.import_id = restatement.import_id
    where withdrawn_at is null
    order by import_id`.execute(trx);
  const told: ReturnsTelling = new Map();
  for (const { child, day, import_id: from } of rows) {
    const days = told.get(child) ?? new Map<CalendarDate, number | undefined>();
    told.set(child, days.set(day, from));
  }
  return told;
}

/** What one import says again: facts by number, with the last day on which it said each. */
export async function insertRestatements(
  trx: Trx,
  { authority, importId }: { readonly authority: string; readonly importId: number },
  kind: FactKind,
  said: ReadonlyMap<CalendarDate, readonly number[]>,
): Promise<void> {
  if (said.size === 0) return;
  const rows = [...said].map(([on, ids]) => ({ on, facts: multirangeOf(ids) }));
  await sql`
    insert into restatement (authority_id, import_id, fact_kind, known_on, facts)
    select ${authority}, ${importId}, ${kind}, "on", facts::int8multirange
    from json_to_recordset(${JSON.stringify(rows)}::json) as rows ("on" date, facts text)`.execute(trx);
}
