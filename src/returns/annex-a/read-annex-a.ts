import type { Fact } from '#domain/people/facts.ts';
import { isBlank } from '../codes/written/words.ts';
import type { RefusedFile, RefusedRow, TableRead } from '../extraction.ts';
import type { Finding } from '../finding.ts';
import { readId } from '../reading/cells.ts';
import type { Grid } from '../reading/grid.ts';
import type { ExtractSource, ReaderResult } from '../reading/reader.ts';
import { list8Facts } from './list-8.ts';
import { list9Facts } from './list-9.ts';
import { listRows } from './list-row.ts';
import { type List8Column, type List9Column, type ListLayout, lists } from './lists.ts';
import { columnsOf, listOfSheet, looksLikeAnnexA } from './recognise.ts';

/**
 * The sheets of an Annex A workbook (or one list as CSV), as facts. A list is told by its columns, else by its sheet's
 * name. Lists 8 and 9 are read whole; the others are recognised and counted, and nothing of them is kept. A row without
 * a child's id, or of a child who stands in an earlier row, is refused word for word; a cell that cannot be read is a
 * finding and the rest of its row is kept. A sheet that is no list (notes, a cover page) is passed over.
 */
export function readAnnexA(grids: readonly Grid[], source: ExtractSource): ReaderResult {
  const findings: Finding[] = [];
  const tables: TableRead[] = [];
  const refused: RefusedFile[] = [];
  for (const grid of grids) {
    const layout = layoutOf(grid, source, findings);
    if (layout === undefined) continue;
    if (tables.some(({ table }) => table === layout.list)) {
      findings.push(
        ofSheet(grid, source, `only one sheet with the columns of ${layout.list}; this one is not read.`),
      );
      continue;
    }
    const table = tableOf(grid, layout, source, findings);
    if (table !== undefined) tables.push(table);
  }
  if (tables.length === 0) {
    refused.push({ file: source.file, reason: 'No sheet has the columns of an Annex A list.' });
  }
  return { tables, findings, refused };
}

/** By its columns; where they name no list, or another than the sheet's name does, that is said. */
function layoutOf(grid: Grid, source: ExtractSource, findings: Finding[]): ListLayout | undefined {
  const byColumns = looksLikeAnnexA(grid.header);
  const byName = grid.sheet === null ? undefined : listOfSheet(grid.sheet);
  if (byColumns !== undefined && byName !== undefined && byColumns !== byName) {
    findings.push(
      ofSheet(grid, source, `the columns of ${byName}; they are those of ${byColumns}, and read so.`),
    );
  }
  const name = byColumns ?? byName;
  return lists.find(({ list }) => list === name);
}

function tableOf(
  grid: Grid,
  layout: ListLayout,
  source: ExtractSource,
  findings: Finding[],
): TableRead | undefined {
  const { list } = layout;
  const columns = columnsOf(layout, grid.header);
  const seen = {
    file: source.file,
    kind: 'annex-a',
    table: list,
    year: null,
    extracted: source.extracted,
    rows: grid.rows.length,
    columns: layout.columns.filter((column) => columns.has(column)),
  } as const;
  if (list !== 'List 8' && list !== 'List 9') return { ...seen, countedOnly: true, facts: [], refused: [] };
  const idAt = columns.get('Child Unique ID');
  if (idAt === undefined) {
    findings.push(ofSheet(grid, source, 'a column Child Unique ID; without it the sheet is not read.'));
    return undefined;
  }
  const factsOf = rowReader(list, grid, columns, source, findings);
  const facts: Fact[] = [];
  const refused: RefusedRow[] = [];
  const children = new Set<string>();
  let rows = 0;
  for (const gridRow of grid.rows) {
    if (gridRow.cells.every(isBlank)) continue; // ChAT fills its sheets down with '-'
    rows += 1;
    const child = readId(gridRow.cells[idAt] ?? '');
    const reason = reasonToRefuse(child, children);
    if (reason !== undefined || child === null) {
      const { row, cells } = gridRow;
      refused.push({
        file: source.file,
        sheet: grid.sheet,
        table: list,
        row,
        header: grid.header,
        cells,
        reason: reason ?? '',
      });
      continue;
    }
    children.add(child);
    facts.push(...factsOf(gridRow, child));
  }
  return { ...seen, rows, countedOnly: false, facts, refused };
}

type RowReader = (row: Grid['rows'][number], child: string) => readonly Fact[];

function rowReader(
  list: 'List 8' | 'List 9',
  grid: Grid,
  columns: ReadonlyMap<string, number>,
  { extracted }: ExtractSource,
  findings: Finding[],
): RowReader {
  if (list === 'List 8') {
    const rowOf = listRows<List8Column>(grid, list, columns, extracted, findings);
    return (row, child) => list8Facts(rowOf(row), child);
  }
  const rowOf = listRows<List9Column>(grid, list, columns, extracted, findings);
  const factsOf = list9Facts(extracted);
  return (row, child) => factsOf(rowOf(row), child);
}

function reasonToRefuse(child: string | null, earlier: ReadonlySet<string>): string | undefined {
  if (child === null || isBlank(child)) return 'It has no Child Unique ID.';
  return earlier.has(child) ? `${child} stands in an earlier row of this list.` : undefined;
}

/** A finding of a whole sheet. */
function ofSheet(grid: Grid, { file }: ExtractSource, expected: string): Finding {
  return { file, row: null, column: null, value: grid.sheet, expected: `On this sheet, ${expected}` };
}
