import { sql } from 'kysely';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { FactKind } from '#domain/people/facts.ts';
import { multirangeOf, runsOf } from './multirange.ts';
import type { Trx } from './tables.ts';

/** The last day on which standing imports said a fact again, by fact number; facts said once only are not there. */
export async function lastSaid(trx: Trx, kind: FactKind): Promise<ReadonlyMap<number, CalendarDate>> {
  const { rows } = await sql<{ readonly known_on: CalendarDate; readonly facts: string }>`
    select known_on, range_agg(facts)::text as facts from restatement
    join import using (authority_id, import_id)
    where fact_kind = ${kind} and withdrawn_at is null group by known_on order by known_on`.execute(trx);
  const last = new Map<number, CalendarDate>();
  for (const { known_on: on, facts } of rows) {
    for (const [from, to] of runsOf(facts)) for (let id = from; id < to; id += 1) last.set(id, on);
  }
  return last;
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
