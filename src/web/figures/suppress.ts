/** A figure, or one row of a split, before it is shown to someone who may see no small numbers. */
export interface Tally {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * What is counted: `share` of a group (percent), a plain `count` among them, an `average` over them (a sum that may be of
 * few: two changes of worker are of two people at most), or the `middle` of them, which has no numerator.
 */
export type Tallied = 'share' | 'count' | 'average' | 'middle';

/** What is shown to someone who may see no small numbers (policy of the catalogue of indicators; settings). */
export interface Limits {
  /** Counts of fewer young people are not shown. */
  readonly people: number;
  /** No percentage or average is given of fewer. */
  readonly group: number;
}

/**
 * Whether a tally may be shown as it stands. A share needs a group of ten or more, and neither those counted nor those
 * not counted fewer than five (or what else the limits are): with a percentage and its group, each gives the other away.
 */
export function maySee({ numerator, denominator }: Tally, what: Tallied, { people, group }: Limits): boolean {
  switch (what) {
    case 'share':
      return denominator >= group && numerator >= people && denominator - numerator >= people;
    case 'count':
      return numerator >= people && denominator >= people;
    case 'average':
      return denominator >= group && numerator >= people;
    case 'middle':
      return denominator >= group;
  }
}

/** The numbers of people that a tally tells when it is shown. */
export function countsOf({ numerator, denominator }: Tally, what: Tallied): readonly number[] {
  switch (what) {
    case 'share':
      return [numerator, denominator - numerator];
    case 'count':
      return [numerator];
    case 'average':
      return [numerator, denominator];
    case 'middle':
      return [denominator];
  }
}

/** The least of each number of `countsOf` that a tally has which may be shown. */
function leastsOf(what: Tallied, { people, group }: Limits): readonly number[] {
  switch (what) {
    case 'share':
      return [people, people];
    case 'count':
      return [people];
    case 'average':
      return [people, group];
    case 'middle':
      return [group];
  }
}

/** Whether a number is too small to be told. */
export function isSmall(number: number, { people }: Limits): boolean {
  return number < people;
}

/**
 * Which rows of a split may be shown beside its total. Those too small are hidden; so are as many more, smallest
 * first, as it takes that nobody can work a hidden row out from the total (`areSafe`). Where the total is hidden, every
 * row is.
 *
 * Several splits of one figure may be published beside each other: each is a table of one way, and two such tables have
 * nothing in common but the total, so that whatever the one allows for its hidden rows fits whatever the other allows.
 * That holds only while the total is shown, or no split shows all its rows; while nobody knows beforehand which groups
 * of two splits have no one in common; and not
 * - of splits whose groups nest, as ages do in bands of ages (`seen.ts`),
 * - of figures that are made of one another, as who is in learning or work and who is not (`together.ts`),
 * - of one figure on two days: what a month changes is one or two people (`figure-export.ts`).
 */
export function rowsToSee(rows: readonly Tally[], what: Tallied, limits: Limits): readonly boolean[] {
  if (!maySee(sumOf(rows), what, limits)) return rows.map(() => false);
  const hidden = new Set(rows.flatMap((row, at) => (maySee(row, what, limits) ? [] : [at])));
  for (const at of smallestFirst(rows, what)) {
    const held = rows.filter((_row, index) => hidden.has(index));
    if (held.length === 0 || areSafe(held, what, limits)) break;
    hidden.add(at);
  }
  return rows.map((_row, at) => !hidden.has(at));
}

/** The places of rows, the smallest row first: in this order rows are hidden to protect others. */
export function smallestFirst(rows: readonly Tally[], what: Tallied): readonly number[] {
  return rows
    .map((row, at) => ({ at, size: what === 'count' ? row.numerator : row.denominator }))
    .toSorted((a, b) => a.size - b.size)
    .map(({ at }) => at);
}

/**
 * Whether rows are safe that are hidden beside a total: never one alone, and together they must themselves be showable.
 * A page says which of them are hidden for another's sake, and so that those are not small: what is left when each of
 * them has the least that it can have must still be enough to hide the small ones in. And where all are small, they may
 * not come to the most that so many small ones can: each would have that most.
 */
export function areSafe(held: readonly Tally[], what: Tallied, limits: Limits): boolean {
  const leasts = leastsOf(what, limits);
  const together = sumOf(held);
  const large = held.filter((row) => maySee(row, what, limits)).length;
  return (
    held.length > 1 &&
    maySee(together, what, limits) &&
    countsOf(together, what).every((number, at) => {
      const least = leasts[at] ?? limits.people;
      const most = held.length * (least - 1);
      const areAllSmall = held.every((row) => (countsOf(row, what)[at] ?? 0) < least);
      return !isSmall(number - large * least, limits) && !(areAllSmall && number === most);
    })
  );
}

function sumOf(rows: readonly Tally[]): Tally {
  return {
    numerator: rows.reduce((total, { numerator }) => total + numerator, 0),
    denominator: rows.reduce((total, { denominator }) => total + denominator, 0),
  };
}
