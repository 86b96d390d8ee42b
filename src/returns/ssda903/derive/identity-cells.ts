import { type CalendarDate, earlier } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { newestFirst } from '#domain/people/assemble/identity.ts';
import type { IdentityFact } from '#domain/people/facts.ts';
import { nameOfSource, type Source } from '#domain/people/source.ts';
import { sexCode } from '../../codes/sex.ts';
import { type Cell, nowhere, toldOrCarried, workedOut, written, zeroOrOne } from './cell.ts';
import type { InYear } from './in-year.ts';
import { ofKind } from './records.ts';

type Field = Exclude<keyof IdentityFact, 'kind' | 'child' | 'key' | 'source'>;

/** What is told of who a child is, the newest kind of extract first. */
function identities(of: InYear, child: string): readonly IdentityFact[] {
  return newestFirst(ofKind(of.standingOf(child), 'identity'), of.newest);
}

/** One thing of who a child is, in the return's words: as the newest kind of extract says that says anything. */
export function identityCell<F extends Field>(
  of: InYear,
  child: string,
  field: F,
  write: (value: NonNullable<IdentityFact[F]>) => string,
  what: string,
): Cell {
  for (const fact of identities(of, child)) {
    const value = fact[field];
    if (value !== null && value !== undefined) return toldOrCarried(write(value), fact.source);
  }
  return nowhere(what);
}

/** DOB, in any table that repeats it. */
export function bornCell(of: InYear, child: string): Cell {
  return identityCell(of, child, 'born', written, 'no extract has a birth date that can be read');
}

/**
 * MOTHER: whether she was a mother by the last day. No extract dates it, so that one drawn after that day is asked only
 * where none was drawn before, and one drawn after the year only whether she was none even then.
 */
export function motherCell(of: InYear, child: string): Cell {
  const told = (of.records.statements.get(child) ?? []).flatMap(({ fact, first, last }) =>
    fact.kind === 'identity' && fact.mother != null ? [{ fact, mother: fact.mother, first, last }] : [],
  );
  const by = (day: CalendarDate): CalendarDate => earlier(day, of.until);
  const known = told
    .filter(({ first }) => first <= of.until)
    .toSorted((a, b) => (by(a.last) < by(b.last) ? -1 : by(a.last) > by(b.last) ? 1 : 0))
    .at(-1);
  if (known !== undefined) return toldOrCarried(zeroOrOne(known.mother), known.fact.source);
  const [next] = told.toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
  if (next === undefined) return nowhere('no extract says whether she is a mother');
  const { source } = next.fact;
  if (next.first <= of.end) return toldOrCarried(zeroOrOne(next.mother), source);
  const end = inWords(of.end);
  if (!next.mother)
    return workedOut('0', `${nameOf(source)}, drawn after ${end}, says that she is none.`, source);
  return nowhere(`no extract says whether she was a mother by ${end}, and one drawn after it that she is`);
}

/** At the beginning of a sentence. */
function nameOf(source: Source): string {
  const name = nameOfSource(source);
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
}

/** SEX: as the newest extract says that says male or female, else U where one says that. */
export function sexCell(of: InYear, child: string): Cell {
  const all = identities(of, child);
  const fact =
    all.find(({ sex }) => sex === 'male' || sex === 'female') ?? all.find(({ sex }) => sex === 'unknown');
  return fact?.sex == null
    ? nowhere('no extract tells the sex')
    : toldOrCarried(sexCode(fact.sex), fact.source);
}
