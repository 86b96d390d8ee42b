import type { ReleasedValue } from '#domain/benchmarks/released.ts';
import type { Grid } from '../reading/grid.ts';
import { findingsOnce } from './findings-once.ts';
import { halvesOf, percentCell } from './published-cell.ts';
import { regionExpected, regionNamed } from './regions.ts';
import type { FileRead } from './statistics-file.ts';
import { tableRows } from './table-rows.ts';
import { yearExpected, yearTold } from './year-told.ts';

const columns = ['measure', 'title', 'year', 'la_code', 'area', 'region', 'value'] as const;

/**
 * The tool's measures of care leavers, and the benchmark that each is; null: set beside no figure. That the authority is
 * not in touch is not the other side of IN_TOUCH: it leaves out those whose home is known from someone else.
 * Source: DfE, Local Authority Interactive Tool, data dictionary, April 2026.
 */
const measures: Readonly<Record<string, string | null>> = {
  CareLeaverAcc: 'suitable-19-21',
  CareLeaverEET: 'eet-19-21',
  CareLeaversNEET: 'neet-19-21',
  LAC_19_HE: 'he-19-21',
  StayingPut: 'staying-put-19-20',
  CareLeavers_LA_NotInTouch: null,
  NoCareLeavers: null,
};

/** The tool's number of England; those of regions are 980 to 990. */
const ENGLAND = '970';
const REGION = /^9(?:8\d|90)$/;

/** Reads the care leaver measures of the Local Authority Interactive Tool. */
export function readLait(grid: Grid, lastEnded: number): FileRead {
  const { rows, findings: layout } = tableRows(grid, columns);
  const { add, all } = findingsOnce(grid.file);
  const values = new Map<string, ReleasedValue>();
  const seen = new Set<string>();
  const release = Math.max(0, ...rows.map(({ cells }) => yearTold(cells.year, lastEnded) ?? 0));
  for (const { row, cells } of rows) {
    const wrong = (column: keyof typeof cells, expected: string): void =>
      add(row, column, cells[column], expected);
    const year = yearTold(cells.year, lastEnded);
    if (year === undefined) wrong('year', yearExpected(lastEnded));
    const measure = Object.hasOwn(measures, cells.measure) ? measures[cells.measure] : undefined;
    if (measure === undefined)
      wrong('measure', `is none of the measures known here: ${Object.keys(measures).join('; ')}.`);
    const area = areaOf(cells.la_code, cells.area);
    if (typeof area !== 'string') wrong(area.column, area.expected);
    if (year === undefined || measure === undefined || typeof area !== 'string') continue;
    const key = JSON.stringify([year, cells.measure, area]);
    if (seen.has(key)) wrong('measure', 'stands here a second time for the same area and year.');
    seen.add(key);
    if (measure === null) continue;
    const percent = percentCell(cells.value === '' ? '-' : cells.value);
    if (percent === undefined) wrong('value', 'is not a whole percentage from 0 to 100, nor -.');
    else values.set(key, { publication: 'lait', measure, area, year, release, ...halvesOf(percent) });
  }
  return {
    file: grid.file,
    kind: 'lait',
    release,
    rows: rows.length,
    values: [...values.values()],
    codes: new Map(),
    neighbours: new Map(),
    findings: [...layout, ...all()],
  };
}

function areaOf(
  number: string,
  name: string,
): string | { readonly column: 'la_code' | 'area'; readonly expected: string } {
  if (number === ENGLAND) return 'England';
  if (REGION.test(number)) return regionNamed(name) ?? { column: 'area', expected: regionExpected };
  return /^\d{3}$/.test(number)
    ? number
    : { column: 'la_code', expected: 'is not DfE’s number of an authority, such as 878.' };
}
