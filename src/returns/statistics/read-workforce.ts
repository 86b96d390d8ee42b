import type { ReleasedValue } from '#domain/benchmarks/released.ts';
import type { Grid } from '../reading/grid.ts';
import { areaColumns, areaTold } from './area-told.ts';
import { findingsOnce } from './findings-once.ts';
import { halvesOf, rateCell, workforceCell } from './published-cell.ts';
import type { FileRead } from './statistics-file.ts';
import { tableRows } from './table-rows.ts';
import { yearExpected, yearTold } from './year-told.ts';

/** The rates that a figure is set beside: all of them of full-time equivalents. */
const rates = {
  turnover_rate_fte: 'social-worker-turnover',
  agency_rate_fte: 'social-worker-agency',
  vacancy_rate_fte: 'social-worker-vacancy',
} as const;
const rateColumns = Object.keys(rates) as readonly (keyof typeof rates)[]; // its own keys

const otherNumbers = [
  'inpost_fte', 'inpost_headcount', 'starters_fte', 'starters_headcount', 'leavers_fte', 'leavers_headcount',
  'turnover_rate_headcount', 'agency_fte', 'agency_headcount', 'agency_rate_headcount', 'agency_cover_fte',
  'agency_cover_rate_fte', 'vacancy_fte', 'vacancy_agency_cover_rate_fte', 'case_holders_fte', 'cases', 'caseload_fte',
  'working_days_lost_fte', 'absence_rate_fte',
] as const; // prettier-ignore

/** Source: DfE, Children's social work workforce, 2025: main indicators. Its years end on 30 September. */
const columns = ['time_period', 'time_identifier', ...areaColumns, ...rateColumns, ...otherNumbers] as const;

/** Two authorities that make one return: `314 / 318`. */
const joint = /^\d{3} \/ \d{3}$/;
const jointCode = /^E\d{8} \/ E\d{8}$/;

/** Reads the table of the children's social work workforce. `lastEnded`: the newest census year that has ended. */
export function readWorkforce(grid: Grid, lastEnded: number): FileRead {
  const { rows, findings: layout } = tableRows(grid, columns);
  const { add, all } = findingsOnce(grid.file);
  const values: ReleasedValue[] = [];
  const seen = new Set<string>();
  const codes = new Map<string, string>();
  const release = Math.max(0, ...rows.map(({ cells }) => yearTold(cells.time_period, lastEnded) ?? 0));
  for (const { row, cells } of rows) {
    const wrong = (column: keyof typeof cells, expected: string): void =>
      add(row, column, cells[column], expected);
    const year = yearTold(cells.time_period, lastEnded);
    if (year === undefined) wrong('time_period', yearExpected(lastEnded));
    if (cells.time_identifier !== 'Reporting year') wrong('time_identifier', 'is not “Reporting year”.');
    for (const column of otherNumbers)
      if (workforceCell(cells[column]) === undefined)
        wrong(column, 'is not a number to one decimal, nor c, k, low, u, x, z or -.');
    const read = rateColumns.map((column) => [column, rateCell(cells[column])] as const);
    for (const [column, cell] of read)
      if (cell === undefined)
        wrong(column, 'is not a percentage from 0 to 100 to one decimal, nor c, k, low, u, x, z or -.');
    const ofTwo = joint.test(cells.old_la_code) && jointCode.test(cells.new_la_code);
    const area = ofTwo ? cells.old_la_code : areaTold(cells, wrong);
    if (year === undefined || area === undefined) continue;
    const key = JSON.stringify([year, area]);
    if (seen.has(key)) wrong('time_period', 'stands here a second time for the same area.');
    seen.add(key);
    if (ofTwo) continue; // of neither alone
    if (cells.geographic_level === 'Local authority') codes.set(area, cells.new_la_code);
    for (const [column, cell] of read)
      if (cell !== undefined)
        values.push({
          publication: 'workforce',
          measure: rates[column],
          area,
          year,
          release,
          ...halvesOf(cell),
        });
  }
  return {
    file: grid.file,
    kind: 'workforce',
    release,
    rows: rows.length,
    values,
    codes,
    neighbours: new Map(),
    findings: [...layout, ...all()],
  };
}
