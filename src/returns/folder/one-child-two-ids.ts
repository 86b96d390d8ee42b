import type { TableRead } from '../extraction.ts';
import type { Finding } from '../finding.ts';

/** A place where an id stands. */
interface Place {
  readonly child: string;
  readonly file: string;
  readonly row: number;
}

/**
 * The same child under two ids, as far as a folder can show it. Nothing is joined: a finding asks a person to look.
 * Two ids with the same birth date, sex and UPN; and two that differ only in leading zeros, which spreadsheets eat.
 */
export function oneChildTwoIds(tables: readonly TableRead[]): readonly Finding[] {
  return [...sameUpn(tables), ...zerosEaten(tables)];
}

/** A real UPN, not one of the codes for having none (UN1 to UN5). */
const UPN = /^[A-Z]\d{11}[A-Z\d]$/;

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
        first.set(who, { child, file: source.file, row: source.row });
        return [];
      }
      const pair = `${known.child} ${child}`;
      if (known.child === child || told.has(pair)) return [];
      told.add(pair);
      const expected = `One id for one child: ${known.child} has the same birth date, sex and UPN. Nothing was joined.`;
      return { file: source.file, row: source.row, column: 'UPN', value: child, expected };
    }),
  );
}

function zerosEaten(tables: readonly TableRead[]): readonly Finding[] {
  const places = new Map<string, Place>();
  for (const { facts } of tables) {
    for (const { child, source } of facts) {
      if (child !== '' && !places.has(child))
        places.set(child, { child, file: source.file, row: source.row });
    }
  }
  return [...Map.groupBy(places.values(), ({ child }) => child.replace(/^0+(?=.)/, '')).values()].flatMap(
    (same) => {
      const [short, ...others] = same.toSorted((a, b) => a.child.length - b.child.length);
      if (short === undefined || others.length === 0) return [];
      const names = others.map(({ child }) => child).join(', ');
      const expected = `The whole id: ${names} differs from it only in leading zeros, which spreadsheets take away. Nothing was joined.`;
      return { file: short.file, row: short.row, column: 'CHILD', value: short.child, expected };
    },
  );
}
