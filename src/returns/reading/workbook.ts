import type { NamedFile, RefusedFile } from '../extraction.ts';
import type { Grid } from './grid.ts';

/** Every sheet of an `.xlsx` as a grid. */
export async function readWorkbook(
  file: NamedFile,
  headerLooksRight: (cells: readonly string[]) => boolean,
): Promise<readonly Grid[] | RefusedFile> {
  throw new Error(`not yet: ${file.path} ${String(headerLooksRight)}`);
}
