import type { Publication, ReleasedValue } from '#domain/benchmarks/released.ts';
import type { Grid } from '../reading/grid.ts';
import { areaColumns, areaTold } from './area-told.ts';
import { findingsOnce } from './findings-once.ts';
import type { FileRead, StatisticsKind } from './statistics-file.ts';
import { type TableRow, tableRows } from './table-rows.ts';
import { yearExpected, yearTold } from './year-told.ts';

/** What every table by area and year begins with. */
const framing = ['time_period', 'time_identifier', ...areaColumns] as const;

type Columns<Own extends string> = Own | (typeof framing)[number];
export type AreaTableRow<Own extends string> = TableRow<Columns<Own>>;
export type Cells<Own extends string> = AreaTableRow<Own>['cells'];
export type Wrong<Own extends string> = (column: Columns<Own>, expected: string) => void;

/** What one row tells beside its year and its area. */
export interface RowTold {
  /** What tells it from the other rows of its area and year. */
  readonly key: readonly string[];
  /** Percentages that a figure is set beside. */
  readonly values: readonly Pick<ReleasedValue, 'measure' | 'value' | 'mark'>[];
}

/** A table by area and year, as DfE publishes them: its own columns, and how a row of it is read. */
export interface AreaTable<Own extends string> {
  readonly own: readonly Own[];
  readonly publication: Publication;
  readonly kindOf: (rows: readonly AreaTableRow<Own>[]) => StatisticsKind;
  /** Undefined, and told through `wrong`, where the row cannot be read. */
  readonly told: (cells: Cells<Own>, wrong: Wrong<Own>, kind: StatisticsKind) => RowTold | undefined;
  /** Where a second row of the same is told, and of what it is the second. */
  readonly again: { readonly at: Columns<Own>; readonly of: string };
  /** The number of an area that is two authorities together, and of neither alone: read, and not kept. */
  readonly joint?: (cells: Cells<Own>) => string | undefined;
}

/** Reads such a table whole. `lastEnded`: the newest of its years that has ended. */
export function readAreaTable<Own extends string>(
  grid: Grid,
  { own, publication, kindOf, told, again, joint }: AreaTable<Own>,
  lastEnded: number,
): FileRead {
  const { rows, findings: layout } = tableRows<Columns<Own>>(grid, [...framing, ...own]);
  const kind = kindOf(rows);
  const { add, all } = findingsOnce(grid.file);
  const values: ReleasedValue[] = [];
  const seen = new Set<string>();
  const codes = new Map<string, string>();
  const release = Math.max(0, ...rows.map(({ cells }) => yearTold(cells.time_period, lastEnded) ?? 0));
  for (const { row, cells } of rows) {
    const wrong: Wrong<Own> = (column, expected) => add(row, column, cells[column], expected);
    const year = yearTold(cells.time_period, lastEnded);
    if (year === undefined) wrong('time_period', yearExpected(lastEnded));
    if (cells.time_identifier !== 'Reporting year') wrong('time_identifier', 'is not “Reporting year”.');
    const one = told(cells, wrong, kind);
    const ofTwo = joint?.(cells);
    const area = ofTwo ?? areaTold(cells, wrong);
    if (year === undefined || one === undefined || area === undefined) continue;
    const key = JSON.stringify([year, area, ...one.key]);
    if (seen.has(key)) wrong(again.at, `stands here a second time for the same ${again.of}.`);
    seen.add(key);
    if (ofTwo !== undefined) continue;
    if (cells.geographic_level === 'Local authority') codes.set(area, cells.new_la_code);
    values.push(...one.values.map((value) => ({ publication, area, year, release, ...value })));
  }
  return {
    file: grid.file,
    kind,
    release,
    rows: rows.length,
    values,
    codes,
    neighbours: new Map(),
    findings: [...layout, ...all()],
  };
}
