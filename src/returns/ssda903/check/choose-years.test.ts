import { expect, test } from 'vitest';
import { parseReturnYear, type ReturnYear } from '#calendar/return-year.ts';
import type { TableGrid } from '../read-table.ts';
import { chooseYears } from './choose-years.ts';

const year = (text: string): ReturnYear => {
  const parsed = parseReturnYear(text);
  if (parsed === undefined) throw new RangeError(text);
  return parsed;
};
const gridOf = (file: string): TableGrid => ({
  table: 'Header',
  grid: { file, sheet: null, header: ['CHILD'], headerRow: 1, rows: [] },
});
const returns = (...years: readonly string[]) => new Map(years.map((text) => [year(text), [gridOf(text)]]));
const chosen = (...args: Parameters<typeof chooseYears>) => {
  const years = chooseYears(...args);
  if (years === undefined) throw new Error('no return');
  const names = (grids: readonly TableGrid[]) => grids.map(({ grid }) => grid.file);
  return {
    year: years.year,
    now: names(years.now),
    last: names(years.last),
    notes: years.notes.map(({ expected }) => expected),
  };
};

test('the newest is checked, with the one of the year before in the same folder', () => {
  expect(chosen(returns('2024-25', '2025-26'), undefined, undefined)).toEqual({
    year: '2025-26',
    now: ['2025-26'],
    last: ['2024-25'],
    notes: [],
  });
});

test('a return two years older is not last year’s', () => {
  expect(chosen(returns('2023-24', '2025-26'), undefined, undefined).last).toEqual([]);
});

test('the year that is asked for, where the folder has it', () => {
  expect(chosen(returns('2024-25', '2025-26'), undefined, year('2024-25'))).toMatchObject({
    year: '2024-25',
    now: ['2024-25'],
    last: [],
  });
});

test('files of another year are checked as of the one that is asked for, and are never last year’s as well', () => {
  expect(chosen(returns('2025-26'), undefined, year('2026-27'))).toEqual({
    year: '2026-27',
    now: ['2025-26'],
    last: [],
    notes: ['These files are of 2025-26; they were checked as of 2026-27.'],
  });
});

test('a previous return goes before the folder’s own; one of another year is taken, and said', () => {
  expect(chosen(returns('2025-26'), returns('2024-25'), undefined).last).toEqual(['2024-25']);
  expect(chosen(returns('2025-26'), returns('2022-23'), undefined)).toMatchObject({
    last: ['2022-23'],
    notes: ['The previous return is of 2022-23, not of 2024-25; it was taken as given.'],
  });
});

test('no return at all', () => {
  expect(chooseYears(new Map(), undefined, undefined)).toBeUndefined();
});
