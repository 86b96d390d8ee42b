import type { NamedFile, RefusedFile } from '../extraction.ts';
import { tooLarge } from './limits.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/**
 * The text of a file: UTF-8, with or without a byte-order mark, else Windows-1252, which is what Excel saves as "CSV".
 * Refused: UTF-16, and bytes that are no text at all.
 */
export function readAsText(file: NamedFile): string | RefusedFile {
  const refused = (reason: string): RefusedFile => ({ file: file.path, reason });
  const size = tooLarge(file.bytes.length);
  if (size !== undefined) return refused(size);
  const [first, second] = file.bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return refused('It is saved as UTF-16 ("Unicode text"). Save it again as "CSV UTF-8".');
  }
  if (file.bytes.includes(0)) {
    return refused('It is not text: it holds zero bytes, as programs, pictures and UTF-16 do.');
  }
  try {
    return utf8.decode(file.bytes);
  } catch {
    return windows1252.decode(file.bytes); // every byte means something in Windows-1252
  }
}
