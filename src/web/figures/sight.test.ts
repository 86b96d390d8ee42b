import { describe, expect, test } from 'vitest';
import type { Unit } from '#domain/indicators/indicator.ts';
import type { MeasuredGroup } from '#domain/indicators/measure.ts';
import { shown, shownRows, type ShownRow, type Sight, talliedBy } from './sight.ts';
import { rowsToSee } from './suppress.ts';

const limits = { people: 5, group: 10 };

/** A split that stands beside nothing but its total. */
function split(rows: readonly MeasuredGroup[], unit: Unit, sight: Sight): readonly ShownRow[] {
  const seen = sight === 'whole' ? rows.map(() => true) : rowsToSee(rows, talliedBy(unit), limits);
  return shownRows(rows, { unit }, limits, seen);
}

const totals = (numerator: number, denominator: number, value: number | null) => ({
  numerator,
  denominator,
  excluded: 0,
  cannotTell: 0,
  value,
});

test.each([
  ['a percentage', 'percent', totals(430, 457, 94.1), '94.1%', '430 of 457'],
  ['a mean', 'mean', totals(628, 25, 25.1), '25.1', '628 for 25'],
  ['a median', 'median', totals(40, 55, 3), '3.0', 'among 55'],
  ['a count', 'count', totals(1200, 3000, 1200), '1,200', 'among 3,000'],
  ['of nobody', 'percent', totals(0, 0, null), '–', '0 of 0'],
] as const)('%s in full', (_what, unit, figure, value, of) => {
  expect(shown(figure, { unit }, 'whole', limits)).toMatchObject({ value, of, hidden: false });
});

const [visit, episode, adviser] = [
  { one: 'visit', many: 'visits' },
  { one: 'episode', many: 'episodes' },
  { one: 'full-time adviser', many: 'full-time advisers' },
];

test.each([
  ['visits', 'percent', { numerator: visit, denominator: visit }, totals(31, 40, 77.5), '31 of 40 visits'],
  ['one visit', 'percent', { numerator: visit, denominator: visit }, totals(1, 1, 100), '1 of 1 visit'],
  ['episodes', 'count', { numerator: episode }, totals(122, 123, 122), 'episodes among 123 young people'],
  ['one episode', 'count', { numerator: episode }, totals(1, 1, 1), 'episode among 1 young person'],
  ['workers’ time', 'mean', { denominator: adviser }, totals(628, 25, 25.1), '628 young people for 25 full-time advisers'],
] as const)('%s say that they are', (_what, unit, counts, figure, of) => {
  expect(shown(figure, { unit, counts }, 'whole', limits).of).toBe(of);
}); // prettier-ignore

test('fewer than ten are marked for staff, and hidden from a lead member with the figure itself', () => {
  const small = totals(7, 9, 77.8);
  expect(shown(small, { unit: 'percent' }, 'whole', limits)).toMatchObject({ value: '77.8%', small: true });
  expect(shown(totals(7, 10, 70), { unit: 'percent' }, 'whole', limits).small).toBe(false);
  expect(shown(small, { unit: 'percent' }, 'no-small-numbers', limits)).toEqual({
    value: 'not shown',
    of: 'too few',
    number: undefined,
    telling: undefined,
    small: false,
    hidden: true,
  });
});

test.each([
  [10, 10, 50],
  [10, 11, undefined],
] as const)(
  'a figure of %i, with %i of whom it cannot be told: enough to compare is %s',
  (of, cannotTell, telling) => {
    const figure = { ...totals(5, of, 50), cannotTell };
    expect(shown(figure, { unit: 'percent' }, 'whole', limits)).toMatchObject({ value: '50.0%', telling });
  },
);

test('an authority’s own limits decide what is small', () => {
  const own = { people: 3, group: 8 };
  expect(shown(totals(4, 9, 44.4), { unit: 'percent' }, 'no-small-numbers', own)).toMatchObject({
    hidden: false,
    small: false,
  });
  expect(shown(totals(2, 9, 22.2), { unit: 'percent' }, 'no-small-numbers', own).hidden).toBe(true);
  expect(shown(totals(4, 7, 57.1), { unit: 'percent' }, 'whole', own).small).toBe(true);
});

test('a split hides the small row and the one that would give it away', () => {
  const rows = [
    { group: 'North', ...totals(30, 60, 50) },
    { group: 'East', ...totals(10, 20, 50) },
    { group: 'South', ...totals(2, 4, 50) },
  ];
  expect(split(rows, 'percent', 'no-small-numbers').map(({ hidden }) => hidden)).toEqual([false, true, true]);
  expect(split(rows, 'percent', 'whole').some(({ hidden }) => hidden)).toBe(false);
});

test('what is hidden only to protect a smaller number is not called too few', () => {
  const rows = [
    { group: 'North', ...totals(30, 60, 50) },
    { group: 'East', ...totals(10, 20, 50) },
    { group: 'South', ...totals(2, 4, 50) },
  ];
  expect(split(rows, 'percent', 'no-small-numbers').map(({ of }) => of)).toEqual([
    '30 of 60',
    'to protect a smaller number',
    'too few',
  ]);
});

describe('those of no known locality, where they are too few', () => {
  const north = { group: 'North', ...totals(30, 60, 50) };
  const east = { group: 'East', ...totals(26, 53, 49.1) };
  const unknown = { group: null, ...totals(1, 3, 33.3) };

  test('are counted with the locality that they would hide, which says so', () => {
    const rows = split([north, east, unknown], 'percent', 'no-small-numbers');
    expect(rows.map(({ group, value, of, withUnknown }) => [group, value, of, withUnknown])).toEqual([
      ['North', '50.0%', '30 of 60', false],
      ['East', '48.2%', '27 of 56', true],
    ]);
  });

  test('are not added where the whole is hidden for another figure’s sake: they would be the whole', () => {
    const hidden = shownRows([east, unknown], { unit: 'percent' }, limits, [false, false], false);
    expect(hidden.map(({ value }) => value)).toEqual(['not shown', 'not shown']);
    const shownWhole = shownRows([east, unknown], { unit: 'percent' }, limits, [false, false], true);
    expect(shownWhole.map(({ of }) => of)).toEqual(['27 of 56']);
  });

  test('are a row of their own for staff', () => {
    expect(split([north, east, unknown], 'percent', 'whole').map(({ of }) => of)).toEqual([
      '30 of 60',
      '26 of 53',
      '1 of 3',
    ]);
  });

  test('stay hidden with a locality that is too few itself', () => {
    const few = { group: 'South', ...totals(7, 9, 77.8) };
    const rows = split([north, few, { group: null, ...totals(2, 8, 25) }], 'percent', 'no-small-numbers');
    expect(rows.slice(1).map(({ of }) => of)).toEqual(['too few', 'too few']);
  });

  test('are not added to what does not add up: a median', () => {
    const rows = split([north, east, unknown], 'median', 'no-small-numbers');
    expect(rows.map(({ of }) => of)).toEqual(['among 60', 'to protect a smaller number', 'too few']);
  });
});
