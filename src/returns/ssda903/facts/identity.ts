import type { IdentityFact } from '#domain/people/facts.ts';
import type { Seen } from '#domain/people/seen.ts';
import { ethnicGroupOf } from '../../codes/ethnic-group.ts';
import { sexOf } from '../../codes/sex.ts';
import { zeroOrOne } from '../../codes/yes-no.ts';
import type { FactRow, FactsOf } from './fact-row.ts';

type Says = Partial<Omit<IdentityFact, 'kind' | 'child' | 'key' | 'source'>>;

/** Who someone is. Keys: the table (`header`, `uasc`, `oc2`, `oc3`), so that each table restates itself alone. */
function identity(
  { child, source }: Pick<FactRow<'Header'>, 'child' | 'source'>,
  key: string,
  says: Says,
): IdentityFact {
  return {
    kind: 'identity',
    child,
    key,
    source,
    born: undefined,
    sex: undefined,
    ethnicity: undefined,
    ethnicGroup: undefined,
    upn: undefined,
    uasc: undefined,
    uascCeasedOn: undefined,
    disabled: undefined,
    diedOn: undefined,
    mother: undefined,
    childBorn: undefined,
    forename: undefined,
    surname: undefined,
    ...says,
  };
}

/** Header: key `header`. Whether UASC is the return's own UASC table, where it has one. */
export const factsOfHeader: FactsOf<'Header'> = (row) => {
  const ethnicity = row.cells.code('ETHNIC');
  return [
    identity(row, 'header', {
      born: row.cells.born('DOB'),
      sex: mapped(row.cells.code('SEX'), sexOf),
      ethnicity,
      ethnicGroup: mapped(ethnicity, ethnicGroupOf),
      upn: row.cells.text('UPN'),
      uasc: row.uasc?.has(row.child),
      mother: mapped(row.cells.code('MOTHER'), zeroOrOne),
      childBorn: row.cells.born('MC_DOB'),
    }),
  ];
};

/** UASC: key `uasc`. */
export const factsOfUasc: FactsOf<'UASC'> = (row) => [
  identity(row, 'uasc', {
    born: row.cells.born('DOB'),
    sex: mapped(row.cells.code('SEX'), sexOf),
    uasc: row.uasc?.has(row.child) ?? true,
    uascCeasedOn: row.cells.date('DUC'),
  }),
];

/** The birth date that OC2 and OC3 repeat, for those who have no Header row: key `oc2`, `oc3`. */
export function birthDateFact(row: FactRow<'OC2'> | FactRow<'OC3'>, key: 'oc2' | 'oc3'): IdentityFact {
  return identity(row, key, { born: row.cells.born('DOB') });
}

/** A code in the domain's words; blank stays blank. */
export function mapped<T>(code: Seen<string>, words: (code: string) => T | undefined): Seen<T> {
  return code == null ? code : words(code);
}
