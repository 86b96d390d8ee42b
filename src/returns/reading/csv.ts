import type { NamedFile, RefusedFile } from '../extraction.ts';
import type { Grid } from './grid.ts';

/** A CSV file as a grid. */
export function readCsv(file: NamedFile): Grid | RefusedFile {
  throw new Error(`not yet: ${file.path}`);
}
