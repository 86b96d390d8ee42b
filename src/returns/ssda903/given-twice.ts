import type { ReturnYear } from '#calendar/return-year.ts';
import type { RefusedFile } from '../extraction.ts';
import type { ReturnFile } from './years.ts';

/** Files that give the same table of the same year. Which is right nobody can say: both are refused, each naming the other. */
export function givenTwice(
  files: readonly (ReturnFile & { readonly year: ReturnYear })[],
): readonly RefusedFile[] {
  const given = files.flatMap(({ file, year, tables }) =>
    tables.map(({ table }) => ({ file, what: `${table} of ${year}` })),
  );
  const others = new Map<string, string>();
  for (const [what, same] of Map.groupBy(given, (one) => one.what)) {
    if (same.length < 2) continue;
    for (const { file } of same) {
      const names = same.map((one) => one.file).filter((name) => name !== file);
      if (!others.has(file)) others.set(file, sayTwice(what, names));
    }
  }
  return [...others].map(([file, reason]) => ({ file, reason }));
}

/** Names without their folders: what stands above them is not the reader's to tell. */
function sayTwice(what: string, names: readonly string[]): string {
  const short = names.map((name) => name.slice(name.lastIndexOf('/') + 1)).join(', ');
  return `It gives ${what}, and so does another file (${short}). Leave out the one that does not count.`;
}
