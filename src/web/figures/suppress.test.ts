import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maySee, rowsToSee, type Tally } from './suppress.ts';

const limits = { people: 5, group: 10 };

test.each([
  ['five of ten', 5, 10, 'share', true],
  ['four of ten', 4, 10, 'share', false],
  ['five of nine', 5, 9, 'share', false],
  ['all but four', 16, 20, 'share', false],
  ['all but five', 15, 20, 'share', true],
  ['none at all', 0, 200, 'share', false],
  ['a count of four', 4, 400, 'count', false],
  ['a count of five', 5, 400, 'count', true],
  ['an average over nine', 30, 9, 'average', false],
  ['an average over ten', 5, 10, 'average', true],
  ['two changes for forty', 2, 40, 'average', false],
  ['the middle of ten', 0, 10, 'middle', true],
  ['the middle of nine', 30, 9, 'middle', false],
  ['eight episodes among four', 8, 4, 'count', false],
  ['eight episodes among five', 8, 5, 'count', true],
] as const)('%s', (_what, numerator, denominator, what, may) => {
  expect(maySee({ numerator, denominator }, what, limits)).toBe(may);
});

test('one small row alone would be total minus the rest: the next smallest is hidden with it', () => {
  const rows = [
    { numerator: 30, denominator: 60 },
    { numerator: 3, denominator: 12 },
    { numerator: 20, denominator: 40 },
    { numerator: 25, denominator: 50 },
  ];
  expect(rowsToSee(rows, 'share', limits)).toEqual([true, false, false, true]);
});

test('nothing is hidden where nothing is small', () => {
  const rows = [
    { numerator: 30, denominator: 60 },
    { numerator: 20, denominator: 40 },
  ];
  expect(rowsToSee(rows, 'share', limits)).toEqual([true, true]);
});

test('two small rows that together are still small hide a third', () => {
  const rows = [
    { numerator: 1, denominator: 4 },
    { numerator: 2, denominator: 5 },
    { numerator: 20, denominator: 40 },
    { numerator: 25, denominator: 50 },
  ];
  expect(rowsToSee(rows, 'share', limits)).toEqual([false, false, false, true]);
});

test('where the total is too small, so is every row', () => {
  expect(rowsToSee([{ numerator: 8, denominator: 12 }], 'share', limits)).toEqual([false]);
});

/** As an authority may set them. */
const anyLimits = fc
  .tuple(fc.integer({ min: 3, max: 12 }), fc.nat(10))
  .map(([people, more]) => ({ people, group: people + more }));

test('law: what is hidden cannot be worked out from the total and what is shown', () => {
  const row = fc
    .nat(60)
    .chain((denominator) => fc.nat(denominator).map((numerator) => ({ numerator, denominator })));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), anyLimits, (rows, limits) => {
      const seen = rowsToSee(rows, 'share', limits);
      const hidden = rows.filter((_row, at) => seen[at] === false);
      const shownAreLarge = rows.every((one, at) => seen[at] === false || maySee(one, 'share', limits));
      // With fewer than all rows shown, the remainder that anyone can compute is of two rows or more, and large.
      const remainder = {
        numerator: hidden.reduce((total, { numerator }) => total + numerator, 0),
        denominator: hidden.reduce((total, { denominator }) => total + denominator, 0),
      };
      const safe =
        hidden.length === 0 ||
        hidden.length === rows.length ||
        (hidden.length > 1 && maySee(remainder, 'share', limits));
      expect(shownAreLarge && safe).toBe(true);
    }),
  );
});

test('law: a page may say which rows are hidden for another’s sake, and still no small number is the only one possible', () => {
  const row = fc
    .nat(30)
    .chain((denominator) => fc.nat(denominator).map((numerator) => ({ numerator, denominator })));
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (rows) => {
      const seen = rowsToSee(rows, 'share', limits);
      const held = rows.filter((_row, at) => seen[at] === false);
      if (held.length === rows.length) return; // then the total may be hidden too
      for (const [at, { numerator, denominator }] of held.entries())
        for (const [counted, number] of [numerator, denominator - numerator].entries())
          if (number < 5) expect(couldBeOtherwise(held, at, counted)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** Whether a few young people could belong to another hidden row instead, and each row be hidden for the same reason. */
function couldBeOtherwise(held: readonly Tally[], at: number, counted: number): boolean {
  const few = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5];
  const moved = ({ numerator, denominator }: Tally, met: number, notMet: number): Tally => ({
    numerator: numerator + met,
    denominator: denominator + met + notMet,
  });
  const isSound = ({ numerator, denominator }: Tally): boolean => numerator >= 0 && denominator >= numerator;
  const own = held[at];
  return held.some(
    (other, place) =>
      own !== undefined &&
      place !== at &&
      few.some((met) =>
        few.some((notMet) => {
          if ((counted === 0 ? met : notMet) === 0) return false;
          const [one, rest] = [moved(own, met, notMet), moved(other, -met, -notMet)];
          return (
            isSound(one) &&
            isSound(rest) &&
            maySee(one, 'share', limits) === maySee(own, 'share', limits) &&
            maySee(rest, 'share', limits) === maySee(other, 'share', limits)
          );
        }),
      ),
  );
}
