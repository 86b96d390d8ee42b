import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import type { Fact, FactKind, IdentityFact } from '#domain/people/facts.ts';
import { type Cell, nowhere, told, written } from './cell.ts';
import type { CellsOf, DerivedRow } from './derived-return.ts';
import { ofKind } from './records.ts';
import type { TableName } from '../layouts.ts';

/** The return of a year that is among the records, by child. */
export interface Returned {
  readonly year: ReturnYear;
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}

/** The rows that the return's facts of one kind say, word for word. */
export function rowsSaid<Table extends TableName, K extends FactKind>(
  { facts }: Returned,
  kind: K,
  row: (
    fact: Extract<Fact, { kind: K }>,
    all: readonly Fact[],
  ) => { readonly on: CalendarDate | ''; readonly cells: CellsOf<Table> },
): readonly DerivedRow<Table>[] {
  return [...facts].flatMap(([child, all]) =>
    ofKind(all, kind).map((fact) => ({ child, ...row(fact, all) })),
  );
}

/** The rows of a table that tells who someone is: the facts with its key. */
export function identityRowsSaid<Table extends TableName>(
  { facts }: Returned,
  key: string,
  row: (fact: IdentityFact) => CellsOf<Table>,
): readonly DerivedRow<Table>[] {
  return [...facts].flatMap(([child, all]) =>
    ofKind(all, 'identity')
      .filter((fact) => fact.key === key)
      .map((fact) => ({ child, on: '' as const, cells: row(fact) })),
  );
}

/**
 * The birth date that a row repeats, of tables that keep none of their own: the Header's, else that of another table.
 * The key says which table: `header`, `uasc`, `oc2`, `oc3`.
 */
export function bornIn(all: readonly Fact[]): Cell {
  const identities = ofKind(all, 'identity');
  const header = identities.find(({ key, born }) => key === 'header' && born != null);
  const found = header ?? identities.find(({ born }) => born != null);
  if (found?.born == null) return nowhere('the return has no birth date of this child that can be read');
  const name = found.key === 'header' ? 'Header' : found.key.toUpperCase();
  return {
    text: written(found.born),
    because: `As ${name} of the SSDA903 return of ${found.source.year ?? 'that year'} says: rows that repeat it are not kept apart.`,
    how: 'told',
    source: found.source,
  };
}

/** The birth date of OC2 or OC3, which is kept under the table's own key. */
export function ownBorn(all: readonly Fact[], key: 'oc2' | 'oc3'): Cell {
  const own = ofKind(all, 'identity').find((fact) => fact.key === key);
  if (own === undefined) return bornIn(all);
  return told(own.born == null ? own.born : written(own.born), own.source);
}

/** A row's CHILD. */
export function childCell({ child, source }: Pick<Fact, 'child' | 'source'>): Cell {
  return told(child, source);
}
