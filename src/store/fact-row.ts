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

/** The columns before a fact's own, as `cells` has them. */
export const LEADING =
  'fact_id, import_id, known_on, superseded_on, child, source_kind, fact_key, source_file, source_row, absent';
const LEADING_COUNT = 11; // with held_to_on, or null where the table has none

/** The select list that `factOf` reads, as one JSON array a row. */
export function cellsOf({ columns, oneAtOnce }: FactTable): string {
  const own = columns.map(({ column }) => column).join(', ');
  return `json_build_array(${LEADING}, ${oneAtOnce ? 'held_to_on' : 'null'}, ${own})`;
}

/** Fields that the source lacks are `undefined`; blank cells are `null`: the row keeps them apart. */
export function factOf(
  table: FactTable,
  cells: readonly unknown[],
  lastSaid: ReadonlyMap<number, CalendarDate>,
): StoredFact {
  const [id, importId, knownOn, supersededOn, child, kind, key, file, row, absent, heldTo] =
    cells as unknown as Leading; // the select list above, in this order
  const said = lastSaid.get(id);
  const on = said === undefined ? knownOn : later(knownOn, said);
  const source: Source =
    kind === 'ssda903' ? { kind, on, year: returnYearOf(on), file, row } : { kind, on, file, row };
  const fact: Record<string, unknown> = { kind: table.kind, child, key, source };
  table.columns.forEach(({ field }, at) => {
    const value = cells[LEADING_COUNT + at];
    fact[field] = value === null && absent.length > 0 && absent.includes(field) ? undefined : value;
  });
  // Every field of the kind has a column (fact-tables.ts does not compile otherwise), and went in as that kind.
  return { id, fact: fact as unknown as Fact, knownOn, importId, supersededOn, heldTo };
}

type Leading = readonly [
  id: number,
  importId: number,
  knownOn: CalendarDate,
  supersededOn: CalendarDate | null,
  child: string,
  kind: SourceKind,
  key: string,
  file: string,
  row: number,
  absent: readonly string[],
  heldTo: CalendarDate | null,
];

/** The fact's own columns as JSON has them, and the names of the fields that its source lacks. */
export function columnsOf(table: FactTable, fact: Fact): Readonly<Record<string, unknown>> {
  const fields = new Map<string, unknown>(Object.entries(fact));
  const row: Record<string, unknown> = {};
  const absent: string[] = [];
  for (const { field, column } of table.columns) {
    const value = fields.get(field);
    if (value === undefined) absent.push(field);
    else row[column] = value;
  }
  row['absent'] = absent;
  return row;
}

/** Whether two facts say the same: a blank is not an absent column. */
export function saysTheSame(table: FactTable, a: Fact, b: Fact): boolean {
  const [one, other] = [a as unknown as Fields, b as unknown as Fields]; // read by the names that the table lists
  return table.columns.every(({ field }) => one[field] === other[field]);
}

type Fields = Readonly<Record<string, unknown>>;
