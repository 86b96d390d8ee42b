import type { IdentityFact } from '../facts.ts';
import type { Identity } from '../young-person.ts';
import type { NewestOf } from './newest.ts';

/**
 * Identity: of each field, what the newest kind of extract says that says anything. A blank is no statement. Facts in
 * any order; `newest` ranks the kinds.
 */
export function identityOf(facts: readonly IdentityFact[], newest: NewestOf): Identity {
  const ranked = newestFirst(facts, newest);
  const first = <K extends keyof Identity>(field: K): NonNullable<IdentityFact[K]> | undefined => {
    for (const fact of ranked) {
      const value = fact[field];
      if (value !== null && value !== undefined) return value;
    }
    return undefined;
  };
  return {
    born: first('born'),
    sex: ranked.find(({ sex }) => sex === 'male' || sex === 'female')?.sex ?? first('sex'),
    ethnicGroup:
      ranked.find(({ ethnicGroup }) => ethnicGroup !== 'not-known' && ethnicGroup != null)?.ethnicGroup ??
      first('ethnicGroup'),
    ethnicity: first('ethnicity'),
    upn: first('upn'),
    // Status is for life as a fact of the past: an extract that says "formerly" outlasts one that says "not now".
    uasc: ranked.some(({ uasc }) => uasc === true) ? true : first('uasc'),
    uascCeasedOn: first('uascCeasedOn'),
    disabled: first('disabled'),
    diedOn: first('diedOn'),
    mother: first('mother'),
    childBorn: first('childBorn'),
    forename: first('forename'),
    surname: first('surname'),
  };
}

/** The facts of the newest kind of extract first; within a kind, the newest statement first. */
export function newestFirst(facts: readonly IdentityFact[], newest: NewestOf): readonly IdentityFact[] {
  const day = ({ source }: IdentityFact): string => newest.get(source.kind) ?? source.on;
  return facts.toSorted((a, b) => compare(day(b), day(a)) || compare(b.source.on, a.source.on));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
