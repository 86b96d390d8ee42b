import type { Grid } from '../reading/grid.ts';
import type { ExtractSource, ReaderResult } from '../reading/reader.ts';

/** Stub until the reader of Annex A lands (written by whoever writes read-folder.ts; replace it whole). */
export function readAnnexA(_grids: readonly Grid[], _source: ExtractSource): ReaderResult {
  return { tables: [], findings: [], refused: [] };
}
