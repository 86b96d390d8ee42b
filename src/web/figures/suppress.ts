/** A figure, or one row of a split, before it is shown to someone who may see no small numbers. */
export interface Tally {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * What is counted: `share` of a group (percent), a plain `count` of people, or an `average` over them, whose numerator
 * is a sum and tells nothing by itself.
 */
export type Tallied = 'share' | 'count' | 'average';

/** Counts below this are not shown (policy of the catalogue of indicators). */
const SMALLEST_COUNT = 5;
/** No percentage or average is given of fewer than this (the same). */
export const SMALLEST_GROUP = 10;

/**
 * Whether a tally may be shown as it stands. A share needs a group of ten or more, and neither those counted nor those
 * not counted fewer than five: with a percentage and its group, each gives the other away.
 */
export function maySee({ numerator, denominator }: Tally, what: Tallied): boolean {
  switch (what) {
    case 'share':
      return (
        denominator >= SMALLEST_GROUP &&
        numerator >= SMALLEST_COUNT &&
        denominator - numerator >= SMALLEST_COUNT
      );
    case 'count':
      return numerator >= SMALLEST_COUNT;
    case 'average':
      return denominator >= SMALLEST_GROUP;
  }
}

/**
 * Which rows of a split may be shown beside its total. Those too small are hidden; so are as many more, smallest
 * first, as it takes that nobody can work a hidden row out from the total: never one row alone, and the hidden rows
 * together must themselves be showable. Where the total is hidden, every row is.
 */
export function rowsToSee(rows: readonly Tally[], what: Tallied): readonly boolean[] {
  if (!maySee(sum(rows), what)) return rows.map(() => false);
  const hidden = new Set(rows.flatMap((row, at) => (maySee(row, what) ? [] : [at])));
  const bySize = rows
    .map((row, at) => ({ at, size: what === 'count' ? row.numerator : row.denominator }))
    .toSorted((a, b) => a.size - b.size);
  for (const { at } of bySize) {
    const held = rows.filter((_row, index) => hidden.has(index));
    if (held.length === 0 || (held.length > 1 && maySee(sum(held), what))) break;
    hidden.add(at);
  }
  return rows.map((_row, at) => !hidden.has(at));
}

function sum(rows: readonly Tally[]): Tally {
  return {
    numerator: rows.reduce((total, { numerator }) => total + numerator, 0),
    denominator: rows.reduce((total, { denominator }) => total + denominator, 0),
  };
}
