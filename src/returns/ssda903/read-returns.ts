import type { RefusedFile, TableRead } from '../extraction.ts';
import type { Finding } from '../finding.ts';
import { readId } from '../reading/cells.ts';
import type { ReaderResult } from '../reading/reader.ts';
import { givenTwice } from './given-twice.ts';
import { layoutOf } from './layouts.ts';
import { readTable, type TableGrid } from './read-table.ts';
import { columnsIn } from './table-cells.ts';
import { type ReturnFile, tellYears } from './years.ts';

/**
 * The returns among the files of a folder, of any number of years. Refused whole: a file without the columns that a row
 * cannot do without, one whose year cannot be told, and any two that give the same table of the same year.
 */
export function readReturns(files: readonly ReturnFile[], above = ''): ReaderResult {
  const lacking = files.flatMap(lackingKey);
  const whole = without(files, lacking);
  const { years, findings, refused } = tellYears(whole, above);
  const dated = whole.flatMap((file) => {
    const year = years.get(file.file);
    return year === undefined ? [] : { ...file, year };
  });
  const twice = givenTwice(dated);
  const tables: TableRead[] = [];
  const found: Finding[] = [...findings];
  for (const [year, together] of Map.groupBy(without(dated, twice), (file) => file.year)) {
    const grids = together.flatMap((file) => file.tables);
    const uasc = unaccompaniedIn(grids);
    for (const grid of grids) {
      const { read, findings: ofTable } = readTable(grid, year, uasc);
      tables.push(read);
      for (const finding of ofTable) found.push(finding); // may be hundreds of thousands
    }
  }
  return { tables, findings: found, refused: [...lacking, ...refused, ...twice] };
}

function without<File extends ReturnFile>(
  files: readonly File[],
  refused: readonly RefusedFile[],
): readonly File[] {
  const names = new Set(refused.map(({ file }) => file));
  return files.filter(({ file }) => !names.has(file));
}

function lackingKey({ file, tables }: ReturnFile): readonly RefusedFile[] {
  const lacks = tables.flatMap(({ table, grid }) => {
    const columns = columnsIn(table, grid.header);
    const missing = layoutOf(table).key.filter((column) => !columns.has(column));
    return missing.length === 0 ? [] : `${table} of the SSDA903 return without ${missing.join(' and ')}`;
  });
  return lacks.length === 0
    ? []
    : [{ file, reason: `It seems to be ${lacks.join(', and ')}: no row can be read without that column.` }];
}

/** The children of the UASC table whose Header, where it has a flag, does not say 0; undefined without the table. */
function unaccompaniedIn(grids: readonly TableGrid[]): ReadonlySet<string> | undefined {
  const [uasc, header] = ['UASC', 'Header'].map((name) => grids.find(({ table }) => table === name));
  if (uasc === undefined) return undefined;
  const flag = header?.grid.header.indexOf('UASC') ?? -1;
  const not = header === undefined || flag === -1 ? [] : childrenIn(header, (cells) => cells[flag] === '0');
  return new Set(childrenIn(uasc, () => true)).difference(new Set(not));
}

function childrenIn(
  { table, grid }: TableGrid,
  which: (cells: readonly string[]) => boolean,
): readonly string[] {
  const at = columnsIn(table, grid.header).get('CHILD') ?? -1;
  return grid.rows.flatMap(({ cells }) => (which(cells) ? (readId(cells[at] ?? '') ?? []) : []));
}
