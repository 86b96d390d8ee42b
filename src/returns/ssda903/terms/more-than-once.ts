import { byChild } from './by-child.ts';

interface OfChild {
  readonly CHILD: string;
}

/** What INT31 to INT36 have in common: each is the same question of another table. */
export const MORE_THAN_ONCE = {
  why: 'The table has one row for each child: of two, nobody can tell which one counts.',
  mend: 'Compare the rows. If they are of one child, take one out; if of two, correct the id of one.',
  mender: 'returns officer',
  stage: 'internal',
} as const;

/** Every row of a child who has several. Rows without a child are nobody’s, however many there are. */
export function moreThanOnce<R extends OfChild>(rows: readonly R[]): readonly R[] {
  return [...byChild(rows).values()].filter((ofChild) => ofChild.length > 1).flat();
}
