import type { CalendarDate } from '#calendar/calendar-date.ts';
import { type ReturnYear, yearEnd } from '#calendar/return-year.ts';
import type { Fact, FactKind } from '#domain/people/facts.ts';
import type { Population } from '#domain/people/population.ts';

/**
 * A fact, and the first and the last day for which an extract says so. A return speaks for the 31 March that ends its
 * year, a list or dataset for the day of its extract.
 */
export interface Statement {
  readonly fact: Fact;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/**
 * What a return is written from: the people put together, and beside them what each extract said word for word. The
 * people alone do not do: of each thing they keep the newest word, and workers by their names.
 */
export interface Records {
  readonly population: Population;
  /** By child, in the order in which it was said; of the kinds that a return needs. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
}

/** The kinds of fact of which a return needs each extract's own words; the rest it takes from the people. */
export const kindsNeeded: ReadonlySet<FactKind> = new Set<FactKind>([
  'identity', 'care-episode', 'legal-status', 'review', 'missing', 'birthday-record', 'yearly-health', 'involvement',
  'adoption', 'adoption-decision', 'previous-permanence', 'liberty-order',
]); // prettier-ignore

/** Records of a population and of everything that its extracts say, superseded statements included. */
export function recordsOf(population: Population, statements: readonly Statement[]): Records {
  const needed = statements.filter(({ fact }) => kindsNeeded.has(fact.kind));
  return { population, statements: Map.groupBy(needed, ({ fact }) => fact.child) };
}

/** A fact as a folder's reader gives it: said on its own day. */
export function statementOf(fact: Fact): Statement {
  return { fact, first: fact.source.on, last: fact.source.on };
}

const said = new WeakMap<Records, Map<ReturnYear, ReadonlyMap<string, readonly Fact[]>>>();

/**
 * What the return of a year says, by child: of each thing its newest word, its source that return. Where the store has
 * kept only the first and the last day of a statement, returns between the two are taken to have said it too.
 */
export function saidInReturn(records: Records, year: ReturnYear): ReadonlyMap<string, readonly Fact[]> {
  const years = said.get(records) ?? new Map<ReturnYear, ReadonlyMap<string, readonly Fact[]>>();
  said.set(records, years);
  let byChild = years.get(year);
  if (byChild === undefined) {
    byChild = lookUp(records, year);
    years.set(year, byChild);
  }
  return byChild;
}

function lookUp({ statements }: Records, year: ReturnYear): ReadonlyMap<string, readonly Fact[]> {
  const day = yearEnd(year);
  const byChild = new Map<string, readonly Fact[]>();
  for (const [child, all] of statements) {
    const facts = new Map<string, Fact>();
    for (const { fact, first, last } of all) {
      if (fact.source.kind !== 'ssda903' || first > day || last < day) continue;
      facts.set(`${fact.kind} ${fact.key}`, { ...fact, source: { ...fact.source, on: day, year } });
    }
    if (facts.size > 0) byChild.set(child, [...facts.values()]);
  }
  return byChild;
}

/** The facts of one kind of these. */
export function ofKind<K extends Fact['kind']>(
  facts: readonly Fact[],
  kind: K,
): readonly Extract<Fact, { kind: K }>[] {
  return facts.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
}
