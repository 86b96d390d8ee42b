import { expect, test } from 'vitest';
import { compared, years } from './compared.ts';
import { englandUpTo } from './england.ts';
import { asShipped, pointsOf, publishedWith, sourcesOf } from './published.ts';
import type { StoredValue } from './released.ts';

const value = (
  area: string,
  year: number,
  value: number | undefined,
  rest: Partial<StoredValue> = {},
): StoredValue => ({
  publication: 'statistics',
  measure: 'eet-19-21',
  area,
  year,
  release: 2026,
  value,
  mark: value === undefined ? 'c' : undefined,
  load: 1,
  ...rest,
});
const valueOf = (values: readonly StoredValue[], area: string, year: number) =>
  pointsOf(publishedWith(values), 'eet-19-21', area).find((point) => point.year === year)?.value;

test('what was brought in stands over what is shipped, and the rest of what is shipped stays', () => {
  const values = [value('England', 2026, 57), value('England', 2025, 55), value('878', 2026, 49)];
  const published = publishedWith(values);
  expect(englandUpTo(published, 'eet-19-21', 2030)).toMatchObject({ year: 2026, value: 57 });
  expect(englandUpTo(published, 'eet-19-21', 2025)?.value).toBe(55);
  expect(englandUpTo(published, 'eet-19-21', 2024)?.value).toBe(54);
  expect(englandUpTo(published, 'suitable-19-21', 2030)?.year).toBe(2025);
});

test('a value that a later release suppresses is published no more', () => {
  expect(valueOf([], '878', 2025)).toBe(47);
  expect(valueOf([value('878', 2025, undefined)], '878', 2025)).toBeUndefined();
});

test.each([
  ['of two releases the later', [{ release: 2027 }, { release: 2026 }], 1],
  [
    'of one release the statistics, whichever came last',
    [
      { publication: 'statistics', load: 1 },
      { publication: 'lait', load: 2 },
    ],
    1,
  ],
  ['of one publication of one release the one that came last', [{ load: 1 }, { load: 2 }], 2],
  [
    'a later release of the tool over an earlier one of the statistics',
    [{}, { publication: 'lait', release: 2027 }],
    2,
  ],
] as const)('%s stands, in whatever order they are read', (_what, [first, second], stands) => {
  const both = [value('878', 2026, 1, first), value('878', 2026, 2, second)];
  expect(valueOf(both, '878', 2026)).toBe(stands);
  expect(valueOf(both.toReversed(), '878', 2026)).toBe(stands);
});

test('a release older than the shipped one tells what is not shipped, and no more', () => {
  const old = { release: 2020 };
  expect(valueOf([value('878', 2018, 99, old)], '878', 2018)).toBe(33);
  expect(valueOf([value('878', 2015, 41, old)], '878', 2015)).toBe(41);
});

test('where the definition changed, years stand apart', () => {
  const published = publishedWith([
    value('England', 2013, 60),
    value('England', 2014, 45),
    value('South West', 2013, 61),
  ]);
  const definitions = pointsOf(published, 'eet-19-21', 'England').map(({ year, definition }) => [
    year,
    definition,
  ]);
  expect(definitions.slice(0, 3)).toEqual([
    [2013, 0],
    [2014, 1],
    [2016, 1],
  ]);
  expect(compared(published, 'eet-19-21', 'E10000008', 2013)?.definition).toBe(0);
  expect(englandUpTo(published, 'suitable-17-18', 2025)?.definition).toBe(0);
});

test('another model of neighbours takes the shipped one’s place, an older one does not', () => {
  const own = { code: 'E10000008', name: 'Devon', region: 'South West', neighbours: '908' };
  const cornwall = { code: 'E06000052', name: 'Cornwall', region: 'South West', neighbours: '878' };
  const of = { 878: own, 908: cornwall };
  const names = (year: number) =>
    compared(publishedWith([], { year, of }), 'eet-19-21', 'E10000008', 2025)?.neighbours.map(
      ({ name }) => name,
    );
  expect(names(2028)).toEqual(['Cornwall']);
  expect(names(2024)).toHaveLength(10);
});

test('it is said where the values come from', () => {
  expect(sourcesOf(asShipped, 'eet-19-21')).toBe(
    'DfE, Local Authority Interactive Tool, release of April 2026',
  );
  expect(sourcesOf(publishedWith([value('878', 2026, 49)]), 'eet-19-21')).toBe(
    'DfE, Local Authority Interactive Tool, release of April 2026; DfE, Children looked after in England including adoptions, 2026',
  );
});

test('17 and 18 year olds stand beside region and neighbours too', () => {
  const own = (measure: string) => years(asShipped, measure, 'E10000008').map(({ year }) => year);
  expect(own('suitable-17-18')).toEqual([2021, 2022, 2023, 2024, 2025]);
  expect(own('eet-17-18')).toEqual([2021, 2022, 2023, 2024, 2025]);
  expect(compared(asShipped, 'eet-17-18', 'E06000060', 2025)?.neighbours).toHaveLength(10);
});
