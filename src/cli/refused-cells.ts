import type { NamedFile, RefusedRow } from '#returns/extraction.ts';
import { looksLikeAnnexA } from '#returns/annex-a/recognise.ts';
import { recognise } from '#returns/folder/recognise.ts';
import type { Grid } from '#returns/reading/grid.ts';
import { looksLikeSsd } from '#returns/ssd/recognise.ts';

/**
 * Refused rows with their cells. A row that the store refuses (it contradicts another) comes back without them, because
 * facts do not carry them: they are read again from its file.
 */
export async function withCells(
  refused: readonly RefusedRow[],
  files: readonly NamedFile[],
): Promise<readonly RefusedRow[]> {
  const lacking = new Set(refused.filter(({ header }) => header.length === 0).map(({ file }) => file));
  const grids = new Map<string, readonly TableOf[]>();
  for (const file of files) if (lacking.has(file.path)) grids.set(file.path, await gridsOf(file));
  return refused.map((row) => {
    if (row.header.length > 0) return row;
    const grid = grids.get(row.file)?.find(({ table }) => table === row.table)?.grid;
    const found = grid?.rows.find((one) => one.row === row.row);
    if (grid === undefined || found === undefined) return row;
    return { ...row, sheet: grid.sheet, header: grid.header, cells: found.cells };
  });
}

interface TableOf {
  readonly table: string | undefined;
  readonly grid: Grid;
}

async function gridsOf(file: NamedFile): Promise<readonly TableOf[]> {
  const known = await recognise(file);
  switch (known.is) {
    case 'annex-a':
      return known.grids.map((grid) => ({ table: looksLikeAnnexA(grid.header), grid }));
    case 'ssd':
      return [{ table: looksLikeSsd(known.grid.header), grid: known.grid }];
    case 'return':
      return known.file.tables;
    case 'settings':
    case 'left':
    case 'refused':
      return [];
  }
}
