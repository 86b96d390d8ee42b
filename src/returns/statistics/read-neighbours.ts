import type { Grid } from '../reading/grid.ts';
import { findingsOnce } from './findings-once.ts';
import { regionExpected, regionNamed } from './regions.ts';
import type { FileRead, StatisticsFile } from './statistics-file.ts';
import { tableRows } from './table-rows.ts';
import { yearExpected, yearTold } from './year-told.ts';

const places = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const columns = [
  'old_la_code',
  'la_name',
  'region_ind',
  'region_name',
  ...places.flatMap((place) => [`SN_${place}`, `SN_${place}P`] as const),
] as const;

const closeness: ReadonlySet<string> = new Set([
  'Extremely close',
  'Very close',
  'Close',
  'Somewhat close',
  'Not close',
]);

/** Reads DfE's statistical neighbour model. The table names no year: the file's name must. */
export function readNeighbours(grid: Grid, lastEnded: number): FileRead {
  const { rows, findings: layout } = tableRows(grid, columns);
  const { add, all } = findingsOnce(grid.file);
  const neighbours = new Map<string, { name: string; region: string; neighbours: string; row: number }>();
  const numbers = new Set(rows.map(({ cells }) => cells.old_la_code));
  const year = yearInName(grid.file, lastEnded + 1); // a model is of a calendar year
  for (const { row, cells } of rows) {
    const wrong = (column: keyof typeof cells, expected: string): void =>
      add(row, column, cells[column], expected);
    const number = cells.old_la_code;
    if (!/^\d{3}$/.test(number)) wrong('old_la_code', 'is not DfE’s number of an authority, such as 878.');
    if (neighbours.has(number)) wrong('old_la_code', 'stands here a second time.');
    if (cells.la_name === '') wrong('la_name', 'is blank: the name of the authority is expected.');
    const region = regionNamed(cells.region_name);
    if (region === undefined) wrong('region_name', regionExpected);
    const ten = places.map((place) => cells[`SN_${place}`]);
    for (const [at, place] of places.entries()) {
      const one = ten[at] ?? '';
      if (!numbers.has(one) || one === number || ten.indexOf(one) !== at)
        wrong(`SN_${place}`, 'is not the number of another authority of this table, each once.');
      if (!closeness.has(cells[`SN_${place}P`]))
        wrong(`SN_${place}P`, `is none of the values known here: ${[...closeness].join('; ')}.`);
    }
    neighbours.set(number, { name: cells.la_name, region: region ?? '', neighbours: ten.join(' '), row });
  }
  const file: StatisticsFile = {
    file: grid.file,
    kind: 'neighbours',
    release: year ?? 0,
    rows: rows.length,
    values: [],
    codes: new Map(),
    neighbours,
  };
  const unnamed = {
    file: grid.file,
    row: null,
    column: null,
    value: null,
    expected: `The table does not say of which year the model is: put the year into the file’s name, as sn_model_2025_wide.csv. What its name says ${yearExpected(lastEnded + 1)}`,
  };
  return { ...file, findings: [...layout, ...all(), ...(year === undefined ? [unnamed] : [])] };
}

function yearInName(file: string, newest: number): number | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const found = /(?<!\d)20\d\d(?!\d)/.exec(name)?.[0];
  return found === undefined ? undefined : yearTold(found, newest);
}
