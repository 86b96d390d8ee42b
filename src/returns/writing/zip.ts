import { strToU8, zipSync } from 'fflate';

const FIXED_TIME = '1980-01-01T00:00:00'; // the earliest that a zip can hold: the same files give the same bytes

/** Text files as one zip, in the order given. */
export function writeZip(files: readonly { readonly path: string; readonly text: string }[]): Uint8Array {
  const parts = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]));
  return zipSync(parts, { mtime: FIXED_TIME, level: 6 });
}
