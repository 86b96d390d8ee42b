import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FolderSettings, RefusedRow } from '#returns/extraction.ts';
import { inert, REASON, writeCsv } from '#returns/writing/csv.ts';

/**
 * Writes the rows that were not taken, word for word with the reason beside each, to be mended and sent again: a CSV
 * file a table in a new folder that only its owner can open. Gives the path: of the one file, or of the folder where
 * there are several (or are the demonstration's); null where no row was refused. Each file keeps the name (and so the year or day) of its own file.
 */
export async function writeRefusedRows(
  rows: readonly RefusedRow[],
  folder: string,
  { demonstration, authority }: Pick<FolderSettings, 'demonstration' | 'authority'>,
): Promise<string | null> {
  if (rows.length === 0) return null;
  const written: string[] = [];
  const own = await newFolder(folder);
  for (const [name, refused] of Map.groupBy(rows, refusedName)) {
    const file = path.join(own, name);
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    const header = [...(refused[0]?.header ?? []), REASON];
    const cells = refused.map((row) => [
      ...row.header.map((_, at) => inert(row.cells[at] ?? '')),
      row.reason,
    ]);
    await writeFile(file, writeCsv(header, cells), { mode: 0o600 });
    written.push(file);
  }
  if (demonstration) {
    // A store of the demonstration takes only what says that it is of the demonstration.
    await writeFile(path.join(own, 'waymark.json'), JSON.stringify({ authority, demonstration }));
    return own;
  }
  return written.length === 1 ? (written[0] ?? null) : own;
}

/** The folder, or where it is there already the first of `-2`, `-3` … that is not: somebody may be mending what is in it. */
async function newFolder(folder: string): Promise<string> {
  for (let nth = 1; ; nth += 1) {
    const name = nth === 1 ? folder : `${folder}-${nth}`;
    try {
      await mkdir(name, { mode: 0o700 });
      return name;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

function refusedName({ file, sheet, table }: RefusedRow): string {
  const { dir, name } = path.posix.parse(file);
  const safe = sheet === null ? name : `${name} ${table}`;
  return path.posix.join(dir.replaceAll('..', ''), `${safe}.csv`);
}
