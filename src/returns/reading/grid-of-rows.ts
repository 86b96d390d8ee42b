import type { Grid, GridRow } from './grid.ts';

/** How far down a header may stand below titles and notes. */
const HEADER_WITHIN = 50;

/** Whether the cells of a row could be the headings of something that is read. */
export type HeaderLooksRight = (cells: readonly string[]) => boolean;

/**
 * The grid of a sheet's rows: its header is the first row that looks right, among the first fifty that are not blank;
 * where none does, the first that is not blank, so that it can be said what the sheet seems to be. Undefined where
 * every row is blank. `rows` may hold blank rows and leave out row numbers.
 */
export function gridOfRows(
  file: string,
  sheet: string | null,
  rows: readonly GridRow[],
  headerLooksRight: HeaderLooksRight,
): Grid | undefined {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const found = filled.slice(0, HEADER_WITHIN).findIndex(({ cells }) => headerLooksRight(trimmed(cells)));
  const at = Math.max(found, 0);
  const header = filled[at];
  if (header === undefined) return undefined;
  return { file, sheet, header: trimmed(header.cells), headerRow: header.row, rows: filled.slice(at + 1) };
}

function trimmed(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim());
}
