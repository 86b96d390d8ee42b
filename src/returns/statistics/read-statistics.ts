import type { CalendarDate } from '#calendar/calendar-date.ts';
import { yearEndedBy } from '#calendar/year-ended-by.ts';
import { type Neighbourhood } from '#domain/benchmarks/neighbours-table.ts';
import type { NeighbourModel } from '#domain/benchmarks/neighbour-model.ts';
import { asShipped } from '#domain/benchmarks/published.ts';
import { keyOf, type ReleasedValue } from '#domain/benchmarks/released.ts';
import { benchmarks } from '#domain/indicators/benchmarks.ts';
import type { NamedFile, RefusedFile } from '../extraction.ts';
import type { Finding } from '../finding.ts';
import { readCsv } from '../reading/csv.ts';
import { type Grid, isRefused } from '../reading/grid.ts';
import { readCareLeavers } from './read-care-leavers.ts';
import { readLait } from './read-lait.ts';
import { readNeighbours } from './read-neighbours.ts';
import { readPlacements } from './read-placements.ts';
import { readWorkforce } from './read-workforce.ts';
import type { FileRead, StatisticsFile } from './statistics-file.ts';

/** What files of published statistics say. Where anything in them is not as expected, that alone. */
export interface StatisticsRead {
  readonly files: readonly StatisticsFile[];
  /** Of each year the newest model of neighbours, with ONS codes. */
  readonly models: readonly NeighbourModel[];
  /** Files that are none of the tables read here. */
  readonly aside: readonly RefusedFile[];
  readonly findings: readonly Finding[];
}

/** Reads DfE's tables of care leavers, placements and workforce, and its model of statistical neighbours. Nothing is known of a year that has not ended by `today`. */
export function readStatistics(given: readonly NamedFile[], today: CalendarDate): StatisticsRead {
  const lastEnded = yearEndedBy(today);
  const aside: RefusedFile[] = [];
  const read: FileRead[] = [];
  const measures = new Set(Object.keys(benchmarks));
  for (const file of given) {
    const grid = /\.csv$/i.test(file.path)
      ? readCsv(file, (cells) => readerOf(cells) !== undefined)
      : { file: file.path, reason: 'It is not a CSV file.' };
    if (isRefused(grid)) aside.push(grid);
    else
      switch (readerOf(grid.header)) {
        case 'care-leavers':
          read.push(readCareLeavers(grid, measures, lastEnded));
          break;
        case 'placements':
          read.push(readPlacements(grid, lastEnded));
          break;
        case 'workforce':
          read.push(readWorkforce(grid, yearEndedBy(today, '09-30')));
          break;
        case 'lait':
          read.push(readLait(grid, lastEnded));
          break;
        case 'neighbours':
          read.push(readNeighbours(grid, lastEnded));
          break;
        case undefined:
          aside.push({ file: grid.file, reason: notOurs(grid) });
      }
  }
  const { models, findings: uncoded } = modelsOf(read);
  const findings = [
    ...read.flatMap((file) => [...file.findings, ...emptiness(file)]),
    ...contradictions(read),
    ...uncoded,
  ];
  return findings.length > 0
    ? { files: [], models: [], aside, findings }
    : { files: read, models, aside, findings };
}

/** Which reader a table is for, told by its columns: so much of them that a newer layout is still known for what it is. */
function readerOf(
  header: readonly string[],
): 'care-leavers' | 'placements' | 'workforce' | 'lait' | 'neighbours' | undefined {
  const names = header.map((name) => name.trim());
  const has = (name: string): boolean => names.includes(name);
  if (has('time_period') && names.some((name) => name.startsWith('care_leaver'))) return 'care-leavers';
  if (has('time_period') && has('placement_stability')) return 'placements';
  if (has('time_period') && has('turnover_rate_fte')) return 'workforce';
  if (has('measure') && has('la_code')) return 'lait';
  return has('old_la_code') && names.some((name) => /^SN_?\d/.test(name)) ? 'neighbours' : undefined;
}

function notOurs({ header }: Grid): string {
  return `It is none of the tables read here: its columns begin ${header.slice(0, 8).join(', ')}.`;
}

function emptiness({ file, rows, findings }: FileRead): readonly Finding[] {
  if (rows > 0 || findings.length > 0) return [];
  return [{ file, row: null, column: null, value: null, expected: 'It has headings and no rows.' }];
}

/** Two files of one publication and one release that say different things of the same: which is right, nobody can tell. */
function contradictions(files: readonly FileRead[]): readonly Finding[] {
  const said = new Map<string, ReleasedValue & { readonly file: string }>();
  return files.flatMap(({ file, values }) =>
    values.flatMap((value): readonly Finding[] => {
      const key = `${value.publication} ${value.release} ${keyOf(value)}`;
      const before = said.get(key);
      said.set(key, before ?? { ...value, file });
      if (before === undefined || (before.value === value.value && before.mark === value.mark)) return [];
      return [
        {
          file,
          row: null,
          column: value.measure,
          value: asPublished(value),
          expected: `contradicts ${before.file}, of the same release, which says ${asPublished(before)} of area ${value.area} in ${value.year}.`,
        },
      ];
    }),
  );
}

function asPublished({ value, mark }: ReleasedValue): string {
  return value === undefined ? (mark ?? '') : String(value);
}

/** Models of neighbours with the ONS code of each authority: shipped, or told by the other files. */
function modelsOf(files: readonly FileRead[]): {
  readonly models: readonly NeighbourModel[];
  readonly findings: readonly Finding[];
} {
  const codes = new Map([
    ...files.flatMap((file) => [...file.codes]),
    ...Object.entries(asShipped.model.of).map(([number, { code }]) => [number, code] as const),
  ]);
  const findings: Finding[] = [];
  const models = files.flatMap(({ file, kind, release, neighbours }): readonly NeighbourModel[] => {
    if (kind !== 'neighbours') return [];
    const other = files.find((one) => one.kind === kind && one.release === release);
    if (other !== undefined && other.file !== file)
      findings.push({
        file,
        row: null,
        column: null,
        value: null,
        expected: `is a model of neighbours of ${release}, and so is ${other.file}: give one of them.`,
      });
    const of: Record<string, Neighbourhood> = {};
    for (const [number, { row, ...one }] of neighbours) {
      const code = codes.get(number);
      if (code !== undefined) of[number] = { ...one, code };
      else
        findings.push({
          file,
          row,
          column: 'old_la_code',
          value: number,
          expected:
            'is an authority that is not known here: give the table of accommodation or of activity of the same release with it, which tells its ONS code.',
        });
    }
    return [{ year: release, of }];
  });
  return { models, findings };
}
