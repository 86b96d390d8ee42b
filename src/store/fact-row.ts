import { type CalendarDate, later } from '#calendar/calendar-date.ts';
import { returnYearOf } from '#calendar/return-year.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { Source, SourceKind } from '#domain/people/source.ts';
import type { FactTable } from './fact-tables.ts';

/** A fact as the store keeps it. */
export interface StoredFact {
  readonly id: number;
  readonly fact: Fact;
  /** The day from which it is known: its first extract's. `fact.source.on` is the last day on which it was said. */
  readonly knownOn: CalendarDate;
  readonly importId: number;
  readonly supersededOn: CalendarDate | null;
  readonly heldTo: CalendarDate | null;
}

/** Rows as columns: each a list as long as the table, in one order. Many times quicker to fetch than row by row. */
export interface FactColumns {
  readonly ids: readonly number[];
  readonly imports: readonly number[];
  readonly known: readonly CalendarDate[];
  readonly superseded: readonly (CalendarDate | null)[];
  readonly children: readonly string[];
  readonly kinds: readonly SourceKind[];
  readonly keys: readonly string[];
  readonly files: readonly string[];
  readonly rows: readonly number[];
  /** Names of the fields that the source lacks, with commas. */
  readonly absent: readonly string[];
  readonly held: readonly (CalendarDate | null)[];
  /** The fact's own columns, in the order of `FactTable.columns`. */
  readonly own: readonly (readonly unknown[])[];
}

/** The select list, over rows in order, that gives `FactColumns` as one row of JSON. */
export function selectColumns({ columns, oneAtOnce }: FactTable): string {
  const own = columns.map(({ column }) => `json_agg(${column})`).join(', ');
  return `json_agg(fact_id) as ids, json_agg(import_id) as imports, json_agg(known_on) as known,
    json_agg(superseded_on) as superseded, json_agg(child) as children, json_agg(source_kind) as kinds,
    json_agg(fact_key) as keys, json_agg(source_file) as files, json_agg(source_row) as rows,
    json_agg(array_to_string(absent, ',')) as absent, json_agg(${oneAtOnce ? 'held_to_on' : 'null::date'}) as held,
    json_build_array(${own}) as own`;
}

/** The facts of `FactColumns`. Fields that the source lacks are `undefined`; blank cells are `null`. */
export function factsOf(
  table: FactTable,
  columns: FactColumns,
  lastSaid: ReadonlyMap<number, CalendarDate>,
): readonly StoredFact[] {
  const fields = table.columns.map(({ field }, at) => ({ field, cells: columns.own[at] ?? [] }));
  const { ids, imports, known, superseded, children, kinds, keys, files, rows, absent, held } = columns;
  const lacking = new Map<string, ReadonlySet<string>>();
  const lacks = (names: string): ReadonlySet<string> => {
    const set = lacking.get(names) ?? new Set(names.split(','));
    lacking.set(names, set);
    return set;
  };
  // Not map: a row here is a place in a dozen lists, which are equally long.
  const facts: StoredFact[] = [];
  for (let at = 0; at < ids.length; at += 1) {
    const [id, knownOn, kind] = [ids[at], known[at], kinds[at]];
    if (id === undefined || knownOn === undefined || kind === undefined) break;
    const said = lastSaid.get(id);
    const on = said === undefined ? knownOn : later(knownOn, said);
    const fact: Record<string, unknown> = {
      kind: table.kind,
      child: children[at],
      key: keys[at],
      source: sourceOf(kind, on, files[at] ?? '', rows[at] ?? 0),
    };
    const names = absent[at] ?? '';
    if (names === '') for (const { field, cells } of fields) fact[field] = cells[at];
    else {
      const missing = lacks(names);
      for (const { field, cells } of fields) fact[field] = missing.has(field) ? undefined : cells[at];
    }
    facts.push({
      id,
      fact: fact as unknown as Fact, // every field of the kind has a column (fact-tables.ts), and went in as that kind
      knownOn,
      importId: imports[at] ?? 0,
      supersededOn: superseded[at] ?? null,
      heldTo: held[at] ?? null,
    });
  }
  return facts;
}

function sourceOf(kind: SourceKind, on: CalendarDate, file: string, row: number): Source {
  return kind === 'ssda903' ? { kind, on, year: returnYearOf(on), file, row } : { kind, on, file, row };
}

/** The fact's own columns as JSON has them, and the names of the fields that its source lacks. */
export function columnsOf(table: FactTable, fact: Fact): Readonly<Record<string, unknown>> {
  const fields = fact as unknown as Fields; // read by the names that the table lists
  const row: Record<string, unknown> = {};
  const absent: string[] = [];
  for (const { field, column } of table.columns) {
    const value = fields[field];
    if (value === undefined) absent.push(field);
    else row[column] = value;
  }
  row['absent'] = absent;
  return row;
}

/** Whether two facts say the same: a blank is not an absent column. */
export function saysTheSame(table: FactTable, a: Fact, b: Fact): boolean {
  const one = a as unknown as Fields; // as above
  const other = b as unknown as Fields;
  for (const { field } of table.columns) if (one[field] !== other[field]) return false;
  return true;
}

type Fields = Readonly<Record<string, unknown>>;
