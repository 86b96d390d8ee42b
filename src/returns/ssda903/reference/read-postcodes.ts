import type { NamedFile, RefusedFile } from '../../extraction.ts';
import type { PostcodePlace, Postcodes } from './postcodes.ts';

const COLUMNS = ['postcode', 'district', 'upper_tier', 'easting', 'northing'] as const;
const CHUNK = 4 * 1024 * 1024;

/**
 * Reads from a list of postcodes those that are wanted. The list may have millions of lines: it is read once from end
 * to end, a piece at a time, and nothing else of it is kept. Upper tier blank with a unitary district or borough: the
 * district is the authority.
 */
export function readPostcodes(file: NamedFile, wanted: ReadonlySet<string>): Postcodes | RefusedFile {
  const lines = linesOf(file.bytes);
  const first = lines.next();
  const header = first.done === true ? [] : cellsOf(first.value).map((heading) => heading.toLowerCase());
  const at = COLUMNS.map((column) => header.indexOf(column));
  if (at.includes(-1)) {
    return { file: file.path, reason: `It lacks a column: it must have ${COLUMNS.join(', ')}.` };
  }
  const [postcode = 0, district = 0, upperTier = 0, easting = 0, northing = 0] = at;
  const places = new Map<string, PostcodePlace>();
  let any = false;
  for (const line of lines) {
    any = true;
    // Where the postcode stands first, most lines are passed over by their beginning alone.
    if (postcode === 0 && !wanted.has(withoutSpaces(line.slice(0, line.indexOf(','))))) continue;
    const cells = cellsOf(line);
    const written = withoutSpaces(cells[postcode] ?? '');
    if (!wanted.has(written)) continue;
    places.set(written, {
      district: cells[district] ?? '',
      upperTier: (cells[upperTier] ?? '') || authorityAlone(cells[district] ?? ''),
      easting: metres(cells[easting]),
      northing: metres(cells[northing]),
    });
  }
  if (!any) return { file: file.path, reason: 'It has a header and no postcode below it: it was not used.' };
  const known = new Map<string, PostcodePlace | undefined>(); // as they stand in the return, spaces and all
  return {
    find(text) {
      if (!known.has(text)) known.set(text, places.get(withoutSpaces(text)));
      return known.get(text);
    },
  };
}

/** Unitary authorities (E06), metropolitan districts (E08) and London boroughs (E09) are their own upper tier. */
function authorityAlone(district: string): string {
  return /^E0[689]/.test(district) ? district : '';
}

function* linesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder('latin1'); // postcodes, codes and numbers are plain letters
  let rest = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const text = rest + decoder.decode(bytes.subarray(at, at + CHUNK));
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      yield text.slice(from, end);
      from = end + 1;
    }
    rest = text.slice(from);
  }
  if (rest !== '') yield rest;
}

function cellsOf(line: string): readonly string[] {
  return line.split(',').map((cell) => cell.replaceAll(/^[\s"ï»¿]+|[\s"]+$/g, ''));
}

/** As lists are keyed: upper case, no spaces or quotes. */
export function withoutSpaces(postcode: string): string {
  return postcode.replaceAll(/[\s"]/g, '').toUpperCase();
}

function metres(cell: string | undefined): number {
  return cell === undefined || cell === '' ? Number.NaN : Number(cell);
}
