import type { Extraction } from '#returns/extraction.ts';

/** The demonstration's code: it has the form of ONS codes, and is no council's. */
const DEMONSTRATION = 'E10000099';

/** A pupil number that a school gave: a letter and its authority's digits, where 000 are nobody's. */
const SCHOOLS_NUMBER = /^[A-Z](?!000)\d{3}/i;

/**
 * Whether files that call themselves the demonstration bear it out. Its people are shown without a password, and the
 * mark is one line of a `waymark.json` that somebody may have copied to begin their own: so the authority must be the
 * one that does not exist, and no pupil number one that a school gave.
 */
export function isInvented({ tables }: Extraction, authority: string): boolean {
  return (
    authority === DEMONSTRATION &&
    tables.every(({ facts }) =>
      facts.every((fact) => fact.kind !== 'identity' || fact.upn == null || !SCHOOLS_NUMBER.test(fact.upn)),
    )
  );
}
