import { byChild } from './by-child.ts';

interface OfChild {
  readonly CHILD: string;
}

/** What INT01 to INT09 have in common: each is the same question of another table. */
export const NOT_IN_HEADER = {
  why: 'Sex and ethnicity stand only in Header: without a row there, this row can be counted for nobody.',
  mend:
    'Look for the child in Header under another spelling of the id and correct it, ' +
    'or add the child to Header.',
  mender: 'returns officer',
  stage: 'internal',
} as const;

/** The rows whose child has no row in Header. */
export function notInHeader<R extends OfChild>(rows: readonly R[], header: readonly OfChild[]): readonly R[] {
  const inHeader = byChild(header);
  return rows.filter(({ CHILD }) => !inHeader.has(CHILD));
}
