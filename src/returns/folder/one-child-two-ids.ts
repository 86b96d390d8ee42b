import type { Source, SourceKind } from '#domain/people/source.ts';
import type { TableRead } from '../extraction.ts';
import type { Finding } from '../finding.ts';

/** A place where an id stands. */
interface Place {
  readonly child: string;
  readonly source: Source;
}

/** The column that an id stands in; the SSD has one for each table. */
const ID_COLUMN: Readonly<Record<SourceKind, string | null>> = {
  ssda903: 'CHILD',
  'annex-a': 'Child Unique ID',
  ssd: null,
};

function finding({ child, source }: Place, expected: string): Finding {
  const { file, row, kind } = source;
  return { file, row, column: ID_COLUMN[kind], value: child, expected };
}

/**
 * The same child under two ids, as far as a folder can show it. Nothing is joined: a finding asks a person to look.
 * Two ids with the same birth date, sex and UPN; and two that differ only in leading zeros, which spreadsheets eat.
 */
export function oneChildTwoIds(tables: readonly TableRead[]): readonly Finding[] {
  return [...sameUpn(tables), ...zerosEaten(tables)];
}

/** A UPN, well-formed or not: no word, and none of the codes for having none (UN1 to UN5). */
const UPN = /^(?!UN\d$).*\d/;

function sameUpn(tables: readonly TableRead[]): readonly Finding[] {
  const first = new Map<string, Place>();
  const told = new Set<string>();
  return tables.flatMap(({ facts }) =>
    facts.flatMap((fact) => {
      if (fact.kind !== 'identity' || fact.born == null || fact.sex == null) return [];
      if (fact.upn == null || !UPN.test(fact.upn)) return [];
      const { child, source } = fact;
      const who = `${fact.born} ${fact.sex} ${fact.upn}`;
      const known = first.get(who);
      if (known === undefined) {
        first.set(who, { child, source });
        return [];
      }
      const pair = `${known.child} ${child}`;
      if (known.child === child || told.has(pair)) return [];
      told.add(pair);
      const expected = `One id for one child: ${known.child} has the same birth date, sex and UPN. Nothing was joined.`;
      return finding({ child, source }, expected);
    }),
  );
}

function zerosEaten(tables: readonly TableRead[]): readonly Finding[] {
  const places = new Map<string, Place>();
  for (const { facts } of tables) {
    for (const { child, source } of facts) {
      if (child !== '' && !places.has(child)) places.set(child, { child, source });
    }
  }
  return [...Map.groupBy(places.values(), ({ child }) => child.replace(/^0+(?=.)/, '')).values()].flatMap(
    (same) => {
      const [short, ...others] = same.toSorted((a, b) => a.child.length - b.child.length);
      if (short === undefined || others.length === 0) return [];
      const names = others.map(({ child }) => child).join(', ');
      const expected = `The whole id: ${names} differs from it only in leading zeros, which spreadsheets take away. Nothing was joined.`;
      return finding(short, expected);
    },
  );
}
