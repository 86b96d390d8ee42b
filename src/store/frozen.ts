import { sql } from 'kysely';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Freeze, FrozenFigure, FrozenLine } from '#domain/indicators/frozen.ts';
import { factTables } from './fact-tables.ts';
import type { Trx } from './tables.ts';

/** Every freeze, the newest day first, and of one day the newest first. */
export async function freezesOf(trx: Trx): Promise<readonly Freeze[]> {
  const rows = await trx
    .selectFrom('figure_freeze')
    .selectAll()
    .orderBy('as_at_on', 'desc')
    .orderBy('freeze_id', 'desc')
    .execute();
  return rows.map((row) => ({
    freeze: row.freeze_id,
    asAt: row.as_at_on,
    at: row.frozen_at,
    by: row.frozen_by,
    note: row.note,
    change: row.change_id,
    digest: row.digest,
  }));
}

/** A figure as it was frozen, for writing: both parts as the JSON text that the digest was made of. */
export interface ToFreeze {
  readonly indicator: string;
  readonly figure: string;
  readonly lines: string;
}

/** Writes a freeze with all its figures; gives its number. Hold `lockForChange` first. */
export async function insertFreeze(
  trx: Trx,
  authority: string,
  freeze: Omit<Freeze, 'freeze'>,
  figures: readonly ToFreeze[],
): Promise<number> {
  const { last } = await trx
    .selectFrom('figure_freeze')
    .select(({ fn }) => fn.coalesce(fn.max('freeze_id'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow();
  const id = last + 1;
  await trx
    .insertInto('figure_freeze')
    .values({
      authority_id: authority,
      freeze_id: id,
      as_at_on: freeze.asAt,
      frozen_at: freeze.at,
      frozen_by: freeze.by,
      note: freeze.note,
      change_id: freeze.change,
      digest: freeze.digest,
    })
    .execute();
  for (const figure of figures) {
    await trx
      .insertInto('frozen_figure')
      .values({ authority_id: authority, freeze_id: id, ...figure })
      .execute();
  }
  return id;
}

/** The figures of a freeze, without the people, in order of id. */
export async function frozenFigures(trx: Trx, freeze: number): Promise<readonly FrozenFigure[]> {
  const rows = await trx
    .selectFrom('frozen_figure')
    .select('figure')
    .where('freeze_id', '=', freeze)
    .orderBy('indicator')
    .execute();
  return rows.map(({ figure }) => figure);
}

/** Everyone behind a frozen figure, each with the reason of then. */
export async function frozenLines(
  trx: Trx,
  freeze: number,
  indicator: string,
): Promise<readonly FrozenLine[]> {
  const row = await trx
    .selectFrom('frozen_figure')
    .select('lines')
    .where('freeze_id', '=', freeze)
    .where('indicator', '=', indicator)
    .executeTakeFirst();
  return row?.lines ?? [];
}

/** Everyone behind every figure of a freeze, by figure. */
export async function allFrozenLines(
  trx: Trx,
  freeze: number,
): Promise<ReadonlyMap<string, readonly FrozenLine[]>> {
  const rows = await trx
    .selectFrom('frozen_figure')
    .select(['indicator', 'lines'])
    .where('freeze_id', '=', freeze)
    .execute();
  return new Map(rows.map(({ indicator, lines }) => [indicator, lines]));
}

/** An import that changed what is known of a child: which, when, by whom. */
export interface ChangedSince {
  readonly child: string;
  readonly import: number;
  readonly at: string;
  readonly by: string;
  /** Kinds of fact: `leaving-care`, `birthday-record`. */
  readonly kinds: readonly string[];
}

/** What was recorded of some children, or withdrawn, after a moment, by import. */
export async function changedSince(
  trx: Trx,
  children: readonly string[],
  at: string,
): Promise<readonly ChangedSince[]> {
  const listed = JSON.stringify(children);
  const of = factTables.map(
    ({ table, kind }) => sql`
      select child, ${kind} as kind, import_id from ${sql.table(table)}
        where recorded_at > ${at}::timestamptz and child in (select jsonb_array_elements_text(${listed}::jsonb))
      union
      select child, ${kind} as kind, superseded_by from ${sql.table(table)}
        where superseded_at > ${at}::timestamptz and superseded_by is not null
          and child in (select jsonb_array_elements_text(${listed}::jsonb))`,
  );
  const { rows } = await sql<{
    readonly child: string;
    readonly import_id: number;
    readonly at: string;
    readonly by: string;
    readonly kinds: readonly string[];
  }>`
    select changed.child, changed.import_id, import.recorded_at as at, import.recorded_by as by,
      array_agg(distinct changed.kind order by changed.kind) as kinds
    from (${sql.join(of, sql` union `)}) as changed
    join import on import.import_id = changed.import_id
    group by changed.child, changed.import_id, import.recorded_at, import.recorded_by
    order by changed.child, changed.import_id`.execute(trx);
  return rows.map(({ import_id, ...row }) => ({ ...row, import: import_id }));
}

/** The days that have been frozen. */
export async function daysFrozen(trx: Trx): Promise<ReadonlySet<CalendarDate>> {
  const rows = await trx.selectFrom('figure_freeze').select('as_at_on').distinct().execute();
  return new Set(rows.map(({ as_at_on }) => as_at_on));
}
