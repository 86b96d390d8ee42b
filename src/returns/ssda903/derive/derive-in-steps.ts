import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import { layoutOf, tableNames } from '../layouts.ts';
import { blankAbsent } from './blank-absent.ts';
import { derivePart } from './derive-return.ts';
import type { Absent, AnyRow, DerivedReturn, DerivedTable, Partly } from './derived-return.ts';
import type { Records } from './records.ts';

/** Work that lets others have their turn: it stops after each step, and gives its answer at the end. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Some children's records; all parts together are everyone's, each child in one of them, in order. */
export type RecordsParts = Iterable<Records>;

/** Children a step: so few that nobody notices. */
const A_STEP = 25;

/** The same records, some children at a time. */
export function* inParts({ population, statements }: Records): Generator<Records, undefined, undefined> {
  const people = new Map(population.people.map((person) => [person.child, person]));
  const children = [...new Set([...people.keys(), ...statements.keys()])].toSorted(byText);
  for (let from = 0; from === 0 || from < children.length; from += A_STEP) {
    const part = children.slice(from, from + A_STEP);
    yield {
      population: { ...population, people: part.flatMap((child) => people.get(child) ?? []) },
      statements: new Map(
        part.flatMap((child) => {
          const said = statements.get(child);
          return said === undefined ? [] : [[child, said] as const];
        }),
      ),
    };
  }
}

/** As `deriveReturn`, child by child: what stands in a return of one child does not hang on another. */
export function* deriveInSteps(
  parts: RecordsParts,
  year: ReturnYear,
  asAt: CalendarDate,
): Steps<DerivedReturn | undefined> {
  const derived: DerivedReturn[] = [];
  for (const part of parts) {
    const one = derivePart(part, year, asAt);
    if (one === undefined) return undefined; // by its extracts, which are the same of every part
    derived.push(one);
    yield;
  }
  return together(derived);
}

/** Parts of one return, put together. */
function together(parts: readonly DerivedReturn[]): DerivedReturn | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const tables = tableNames.flatMap((table): readonly DerivedTable[] => {
    const rows: AnyRow[] = [];
    const there = parts.flatMap((part) => part.tables.get(table) ?? []);
    for (const part of there) for (const row of part.rows) rows.push(row);
    return there.length === 0 ? [] : [{ table, rows }];
  });
  const partly = lacks(parts.flatMap((part) => part.partly));
  const isPartly = new Set(partly.map(placeOf));
  return blankAbsent({
    ...first,
    tables: new Map(tables.map((one) => [one.table, one])),
    // a column that is carried on for anybody is not absent for the others
    absent: lacks(parts.flatMap((part) => part.absent)).filter((one) => !isPartly.has(placeOf(one))),
    partly,
    doubts: parts.flatMap((part) => part.doubts),
  });
}

/** Each once, in the order of the guide. */
function lacks<T extends Absent | Partly>(all: readonly T[]): readonly T[] {
  const once = [...new Map(all.map((one) => [placeOf(one), one])).values()];
  return once.toSorted((a, b) => orderOf(a) - orderOf(b));
}

function placeOf({ table, column }: Absent): string {
  return `${table}.${column ?? ''}`;
}

const MOST_COLUMNS = 100;

function orderOf({ table, column }: Absent): number {
  const at = column === null ? 0 : Object.keys(layoutOf(table).columns).indexOf(column);
  return tableNames.indexOf(table) * MOST_COLUMNS + at;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
