import type { ReleasedValue } from '#domain/benchmarks/released.ts';
import type { Grid } from '../reading/grid.ts';
import { areaColumns, areaTold, oneOf } from './area-told.ts';
import { findingsOnce } from './findings-once.ts';
import { countCell, halvesOf, percentCell } from './published-cell.ts';
import type { FileRead } from './statistics-file.ts';
import { tableRows, type TableRow } from './table-rows.ts';
import { yearExpected, yearTold } from './year-told.ts';

/** Source: DfE, Children looked after in England including adoptions, 2025: care leavers, both tables by authority. */
const columns = [
  'time_period',
  'time_identifier',
  ...areaColumns,
  'care_leaver_age',
  'breakdown',
  'care_leaver_count',
  'care_leaver_percent',
] as const;

type Row = TableRow<(typeof columns)[number]>;

const ages: Readonly<Record<string, string>> = { '17 to 18 years': '17-18', '19 to 21 years': '19-21' };

/** What each table breaks people down by, and which of the measures that is with an age; null where none. */
const breakdowns = {
  accommodation: {
    'Accommodation considered suitable': 'suitable',
    'Accommodation considered unsuitable': null,
    'No information': null,
    'Suitability total': null,
  },
  activity: {
    'Education other than higher education': null,
    'Higher education i.e. studies beyond A level': 'he',
    'In an apprenticeship': 'apprenticeship',
    'In training or employment': null,
    'In training or employment (excl. apprenticeship)': null,
    'Not in education, training or employment, owing to illness or disability': null,
    'Not in education, training or employment, owing to other reasons': null,
    'Not in education, training or employment, owing to pregnancy or parenting': null,
    Total: null,
    'Total in education, employment or training': 'eet',
    'Total information not known': null,
    'Total not in education, employment or training': 'neet',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** Reads one of the two tables of care leavers; `measures` are the keys that a figure is set beside. */
export function readCareLeavers(grid: Grid, measures: ReadonlySet<string>, lastEnded: number): FileRead {
  const { rows, findings: layout } = tableRows(grid, columns);
  const kind = kindOf(rows);
  const known: Readonly<Record<string, string | null>> = breakdowns[kind];
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
    const age = Object.hasOwn(ages, cells.care_leaver_age) ? ages[cells.care_leaver_age] : undefined;
    if (age === undefined) wrong('care_leaver_age', oneOf(Object.keys(ages)));
    const breakdown = Object.hasOwn(known, cells.breakdown) ? known[cells.breakdown] : undefined;
    if (breakdown === undefined) wrong('breakdown', oneOf(Object.keys(known)));
    if (countCell(cells.care_leaver_count) === undefined)
      wrong('care_leaver_count', 'is not a whole number, nor c, k, x, z or -.');
    const percent = percentCell(cells.care_leaver_percent);
    if (percent === undefined)
      wrong('care_leaver_percent', 'is not a whole percentage from 0 to 100, nor c, k, x, z or -.');
    const area = areaTold(cells, wrong);
    if (cells.geographic_level === 'Local authority') codes.set(cells.old_la_code, cells.new_la_code);
    if (year === undefined || age === undefined || breakdown === undefined || area === undefined) continue;
    const key = JSON.stringify([year, age, cells.breakdown, area]);
    if (seen.has(key)) wrong('breakdown', 'stands here a second time for the same area, age and year.');
    seen.add(key);
    const measure = `${breakdown ?? ''}-${age}`;
    if (percent !== undefined && measures.has(measure))
      values.set(key, { publication: 'statistics', measure, area, year, release, ...halvesOf(percent) });
  }
  return {
    file: grid.file,
    kind,
    release,
    rows: rows.length,
    values: [...values.values()],
    codes,
    neighbours: new Map(),
    findings: [...layout, ...all()],
  };
}

/** Both tables have the same columns: which it is, more of its rows say. */
function kindOf(rows: readonly Row[]): keyof typeof breakdowns {
  const count = (kind: keyof typeof breakdowns): number =>
    rows.filter(({ cells }) => Object.hasOwn(breakdowns[kind], cells.breakdown)).length;
  return count('accommodation') >= count('activity') ? 'accommodation' : 'activity';
}
