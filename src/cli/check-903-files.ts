import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckedFiles } from '#returns/ssda903/check/check-files.ts';
import { findingsCsv, findingsWorkbook } from '#returns/ssda903/download/findings-files.ts';
import { WrongUse } from './command.ts';

/**
 * Writes the findings for a spreadsheet: CSV, or a workbook that accounts for every rule as well. Only its owner may read
 * them. Nothing is written into the folder that was checked: a slip of the hand must not take the return's own place.
 */
export async function writeFindings(
  answer: CheckedFiles,
  { csv, xlsx }: { readonly csv: string | undefined; readonly xlsx: string | undefined },
  folder: string,
): Promise<void> {
  const made = [
    ...(csv === undefined ? [] : [{ file: csv, made: () => findingsCsv(answer) }]),
    ...(xlsx === undefined ? [] : [{ file: xlsx, made: () => findingsWorkbook(answer) }]),
  ];
  const checked = new Set(answer.files.map(({ file }) => path.resolve(folder, file)));
  for (const { file } of made) {
    if (checked.has(path.resolve(file)) || path.resolve(file) === path.resolve(folder))
      throw new WrongUse(`${file} is part of the return that was checked: give the findings another name.`);
    const parent = await stat(path.dirname(path.resolve(file))).catch(() => undefined);
    if (parent?.isDirectory() !== true)
      throw new WrongUse(`${file} cannot be written: there is no folder ${path.dirname(file)}.`);
  }
  for (const { file, made: content } of made) {
    await writeFile(file, content(), { mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
      throw new WrongUse(`${file} cannot be written (${error.code ?? 'no reason given'}).`);
    });
  }
}
