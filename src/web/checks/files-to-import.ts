import type { NamedFile } from '#returns/extraction.ts';
import type { FilesGiven } from './check-job.ts';
import type { CheckOutcome } from './check-outcome.ts';

/**
 * The files of a check as an import reads them: those that it read, each in a folder named for the return year as which
 * it was checked, and `waymark.json` where it was given. What was refused, and reference files, stay out.
 */
export function filesToImport(
  { files, previous }: FilesGiven,
  { files: read }: Pick<CheckOutcome, 'files'>,
): readonly NamedFile[] {
  const yearOf = new Map(read.map(({ file, year }) => [file, year]));
  return [...files, ...previous].flatMap(({ path, bytes }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (/^waymark\.json$/i.test(name)) return { path: name, bytes };
    const year = yearOf.get(path);
    return year === undefined ? [] : { path: `${year}/${name}`, bytes };
  });
}
