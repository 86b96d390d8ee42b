import { sql } from 'kysely';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { type ReturnYear, parseReturnYear, yearEnd } from '#calendar/return-year.ts';
import type { ExtractSeen } from '#domain/people/population.ts';
import type { FileCount } from './file-count.ts';
import type { WaymarkFolder } from './given.ts';
import type { Recording } from './facts.ts';
import { importsKnown, type KnownThen } from './known-then.ts';
import type { Trx } from './tables.ts';

/** An import as it was recorded. */
export interface ImportRecorded {
  readonly import: number;
  readonly at: string;
  readonly by: string;
  readonly files: readonly FileCount[];
  /** Undefined: it stands. */
  readonly withdrawn: { readonly at: string; readonly by: string } | undefined;
}

/** The authority's imports, the oldest first. */
export async function importsOf(trx: Trx): Promise<readonly ImportRecorded[]> {
  const rows = await trx.selectFrom('import').selectAll().orderBy('import_id').execute();
  return rows.map((row) => ({
    import: row.import_id,
    at: row.recorded_at,
    by: row.recorded_by,
    files: row.counts,
    withdrawn:
      row.withdrawn_at === null
        ? undefined
        : { at: row.withdrawn_at, by: row.withdrawn_by ?? 'not recorded' },
  }));
}

/** The number that the next import gets. Hold `lockForChange` first. */
export async function nextImportId(trx: Trx): Promise<number> {
  const { last } = await trx
    .selectFrom('import')
    .select(({ fn }) => fn.coalesce(fn.max('import_id'), sql<number>`0`).as('last'))
    .executeTakeFirstOrThrow();
  return last + 1;
}

/** An extract as stored: what was seen of it, and whether its rows were only counted. */
export interface ExtractRead extends ExtractSeen {
  readonly countedOnly: boolean;
}

/** Records an import and the extracts that it read. */
export async function insertImport(
  trx: Trx,
  { authority, importId, at, by }: Recording,
  what: {
    readonly counts: readonly FileCount[];
    readonly given: WaymarkFolder;
    readonly extracts: readonly ExtractRead[];
  },
): Promise<void> {
  await trx
    .insertInto('import')
    .values({
      authority_id: authority,
      import_id: importId,
      recorded_at: at,
      recorded_by: by,
      counts: JSON.stringify(what.counts),
      given: JSON.stringify(what.given),
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
  const extracts = what.extracts.map((extract, place) => ({
    place,
    file: extract.file,
    kind: extract.kind,
    table_name: extract.table,
    return_year: extract.year,
    extracted_on: extract.extracted,
    rows: extract.rows,
    columns: extract.columns,
    counted_only: extract.countedOnly,
  }));
  await sql`
    insert into extract (authority_id, import_id, place, file, kind, table_name, return_year, extracted_on, rows,
      columns, counted_only)
    select ${authority}, ${importId}, place, file, kind, table_name, return_year, extracted_on, rows, columns,
      counted_only
    from json_to_recordset(${JSON.stringify(extracts)}::json) as rows (place integer, file text, kind text,
      table_name text, return_year text, extracted_on date, rows integer, columns text[], counted_only boolean)
  `.execute(trx);
}

/**
 * The extracts that standing imports read, in order; where several imports brought the same one (kind, table, year and
 * date), the latest import's. With `then` as they were known before.
 */
export async function extractsOf(trx: Trx, then?: KnownThen): Promise<readonly ExtractSeen[]> {
  const rows = await trx
    .selectFrom('extract')
    .innerJoin('import', (join) =>
      join
        .onRef('import.authority_id', '=', 'extract.authority_id')
        .onRef('import.import_id', '=', 'extract.import_id'),
    )
    .where(importsKnown(then))
    .selectAll('extract')
    .orderBy('extract.import_id')
    .orderBy('extract.place')
    .execute();
  const latest = new Map(rows.map((row) => [sameExtract(row), row.import_id]));
  return rows
    .filter((row) => latest.get(sameExtract(row)) === row.import_id)
    .map((row) => ({
      file: row.file,
      kind: row.kind,
      table: row.table_name,
      year: yearOf(row.return_year),
      extracted: row.extracted_on,
      rows: row.rows,
      columns: row.columns,
    }))
    .filter((extract) => then === undefined || !('saidBy' in then) || speaksBy(extract, then.saidBy));
}

/** Whether an extract speaks for a day up to this one: a return for the 31 March that ends its year. */
function speaksBy({ year, extracted }: ExtractSeen, day: CalendarDate): boolean {
  const on = extracted ?? (year === null ? null : yearEnd(year));
  return on !== null && on <= day;
}

function sameExtract(row: {
  readonly kind: string;
  readonly table_name: string;
  readonly return_year: string | null;
  readonly extracted_on: string | null;
}): string {
  return [row.kind, row.table_name, row.return_year, row.extracted_on].join('|');
}

function yearOf(text: string | null): ReturnYear | null {
  return text === null ? null : (parseReturnYear(text) ?? null);
}

/** What the authority is called, as its newest standing import that says so has it. */
export async function authorityName(trx: Trx): Promise<string | undefined> {
  return (await givenOf(trx)).findLast(({ name }) => name != null)?.name ?? undefined;
}

/** What authorities said beside their extracts, in standing imports, the oldest first; with `then` in those that stood. */
export async function givenOf(trx: Trx, then?: KnownThen): Promise<readonly WaymarkFolder[]> {
  const rows = await trx
    .selectFrom('import')
    .select('given')
    .where(importsKnown(then))
    .orderBy('import_id')
    .execute();
  return rows.map(({ given }) => given);
}
