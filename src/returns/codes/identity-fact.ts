import type { IdentityFact } from '#domain/people/facts.ts';
import type { Source } from '#domain/people/source.ts';

type Said = Partial<Omit<IdentityFact, 'kind' | 'child' | 'key' | 'source'>>;

const UNSAID = {
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
};

/** What a source says of who someone is; what it does not carry stays unsaid. `key` is the table or list. */
export function identityFact(child: string, key: string, source: Source, said: Said): IdentityFact {
  return { kind: 'identity', child, key, source, ...UNSAID, ...said };
}
