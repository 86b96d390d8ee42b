import type { ReleasedValue } from '#domain/benchmarks/released.ts';
import type { Grid } from '../reading/grid.ts';
import { areaColumns, areaTold, oneOf } from './area-told.ts';
import { findingsOnce } from './findings-once.ts';
import { countCell, halvesOf, percentCell } from './published-cell.ts';
import type { FileRead } from './statistics-file.ts';
import { tableRows } from './table-rows.ts';
import { yearExpected, yearTold } from './year-told.ts';

/** Source: DfE, Children looked after in England including adoptions, 2025: placement stability by authority. */
const columns = [
  'time_period',
  'time_identifier',
  ...areaColumns,
  'cla_group',
  'placement_stability',
  'children_count',
  'children_percent',
] as const;

/** Of each group of children what is told, and which of the measures that is; null: set beside no figure. */
const groups: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'CLA on 31 March': {
    'With 3 or more placements during the year': 'placements-3-or-more',
    'Total children': null,
  },
  'CLA 2 years on 31 March': {
    'With 3 or more placements during the previous 2 years': null,
    'Total children': null,
  },
  'Children looked after continuously for at least 2.5 years on 31 March aged under 16 years': {
    'Living with the same carer for at least 2 years': 'long-term-stability',
    'Total children': null,
  },
};

/** Reads the table of how stable the placements of looked-after children are. */
export function readPlacements(grid: Grid, lastEnded: number): FileRead {
  const { rows, findings: layout } = tableRows(grid, columns);
  const { add, all } = findingsOnce(grid.file);
  const values = new Map<string, ReleasedValue>();
  const seen = new Set<string>();
  const codes = new Map<string, string>();
  const release = Math.max(0, ...rows.map(({ cells }) => yearTold(cells.time_period, lastEnded) ?? 0));
  for (const { row, cells } of rows) {
    const wrong = (column: keyof typeof cells, expected: string): void =>
      add(row, column, cells[column], expected);
    const year = yearTold(cells.time_period, lastEnded);
    if (year === undefined) wrong('time_period', yearExpected(lastEnded));
    if (cells.time_identifier !== 'Reporting year') wrong('time_identifier', 'is not “Reporting year”.');
    const group = Object.hasOwn(groups, cells.cla_group) ? groups[cells.cla_group] : undefined;
    if (group === undefined) wrong('cla_group', oneOf(Object.keys(groups)));
    const told = cells.placement_stability;
    const measure = group !== undefined && Object.hasOwn(group, told) ? group[told] : undefined;
    if (group !== undefined && measure === undefined) wrong('placement_stability', oneOf(Object.keys(group)));
    if (countCell(cells.children_count) === undefined)
      wrong('children_count', 'is not a whole number, nor c, k, x, z or -.');
    const percent = percentCell(cells.children_percent);
    if (percent === undefined)
      wrong('children_percent', 'is not a whole percentage from 0 to 100, nor c, k, x, z or -.');
    const area = areaTold(cells, wrong);
    if (cells.geographic_level === 'Local authority') codes.set(cells.old_la_code, cells.new_la_code);
    if (year === undefined || measure === undefined || area === undefined) continue;
    const key = JSON.stringify([year, cells.cla_group, told, area]);
    if (seen.has(key))
      wrong('placement_stability', 'stands here a second time for the same area, group and year.');
    seen.add(key);
    if (percent !== undefined && measure !== null)
      values.set(key, { publication: 'statistics', measure, area, year, release, ...halvesOf(percent) });
  }
  return {
    file: grid.file,
    kind: 'placement-stability',
    release,
    rows: rows.length,
    values: [...values.values()],
    codes,
    neighbours: new Map(),
    findings: [...layout, ...all()],
  };
}
