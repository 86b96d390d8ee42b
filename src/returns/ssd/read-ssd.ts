import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Fact } from '#domain/people/facts.ts';
import type { RefusedRow, TableRead } from '../extraction.ts';
import type { Finding } from '../finding.ts';
import type { Grid } from '../reading/grid.ts';
import type { ReaderResult } from '../reading/reader.ts';
import { type SsdTable, ssdLayouts } from './layouts.ts';
import { columnOf, looksLikeSsd, readable } from './recognise.ts';
import { type SsdRow, rowsOf } from './ssd-row.ts';
import { jobTitles } from './job-titles.ts';
import { whoseCare } from './periods-of-care.ts';
import { tableReaders } from './tables/all.ts';
import { isRefusal, type Refusal, type SsdContext } from './tables/table-reader.ts';

/**
 * The tables of one extract of the Standard Safeguarding Dataset, as facts. All tables of the same date are read
 * together: reviews and visits may name only the period of care, and ssd_cla_episodes says whose it is. A row without a
 * person, or without the date that it is about, is refused word for word; a cell that cannot be read is a finding and
 * the rest of its row is kept.
 */
export function readSsdSet(grids: readonly Grid[], extracted: CalendarDate): ReaderResult {
  const findings: Finding[] = [];
  const refused = grids
    .filter(({ header }) => looksLikeSsd(header) === undefined)
    .map(({ file }) => ({
      file,
      reason: 'Its columns are not those of a Standard Safeguarding Dataset table.',
    }));
  const context = { extracted, whoseCare: whoseCare(grids), jobTitle: jobTitles(grids) };
  const tables = grids.flatMap((grid) => {
    const name = looksLikeSsd(grid.header);
    if (name === undefined) return [];
    const table = readable(grid.header);
    return table === undefined
      ? counted(grid, name, extracted)
      : tableOf(grid, table, rowsOf(grid, extracted, findings), context);
  });
  return { tables, findings, refused };
}

function tableOf(grid: Grid, table: SsdTable, rows: readonly SsdRow[], context: SsdContext): TableRead {
  const read = tableReaders[table](context);
  const facts: Fact[] = [];
  const refused: RefusedRow[] = [];
  const layout: readonly string[] = ssdLayouts[table];
  for (const row of rows) {
    const result = read(row);
    if (isRefusal(result)) refused.push(refusedRow(grid, table, row, result));
    else facts.push(...result);
  }
  return {
    file: grid.file,
    kind: 'ssd',
    table,
    year: null,
    extracted: context.extracted,
    rows: rows.length,
    columns: layout.filter((column) => grid.header.some((heading) => columnOf(heading) === column)),
    countedOnly: false,
    facts,
    refused,
  };
}

function counted(grid: Grid, table: string, extracted: CalendarDate): TableRead {
  return {
    file: grid.file,
    kind: 'ssd',
    table,
    year: null,
    extracted,
    rows: grid.rows.length,
    columns: grid.header.map(columnOf),
    countedOnly: true,
    facts: [],
    refused: [],
  };
}

function refusedRow(grid: Grid, table: string, row: SsdRow, { reason }: Refusal): RefusedRow {
  const { file, sheet, header } = grid;
  return { file, sheet, table, row: row.source.row, header, cells: row.cells, reason };
}
