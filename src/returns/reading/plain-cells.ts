const NEWLINE = 10;
/** How many different cells are known at once, of one text: codes, days and ids. A power of two. */
const KNOWN = 1 << 13;

/**
 * The cells of a text that has no quotation marks, line by line. A return says the same few things again and again, and
 * each is made into a string once: less to make, to keep and to compare than when every cell is a string of its own.
 */
export function plainCells(text: string, delimiter: string): string[][] {
  const cellOf = cellsOnce(text);
  const mark = delimiter.charCodeAt(0);
  const rows: string[][] = [];
  let cells: string[] = [];
  let [from, hash] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== mark && code !== NEWLINE) {
      hash = Math.imul(hash, 31) ^ code;
      continue;
    }
    cells.push(cellOf(from, at, hash));
    from = at + 1;
    hash = 0;
    if (code === NEWLINE) {
      rows.push(cells);
      cells = [];
    }
  }
  cells.push(cellOf(from, text.length, hash));
  rows.push(cells);
  return rows;
}

/** The string between two places of a text, found by its hash where it was made before. */
function cellsOnce(text: string): (from: number, to: number, hash: number) => string {
  const known: (string | undefined)[] = Array.from({ length: KNOWN }, () => undefined);
  return (from, to, hash) => {
    if (from === to) return '';
    const slot = (hash ^ (hash >>> 13)) & (KNOWN - 1);
    const before = known[slot];
    if (before !== undefined && before.length === to - from && text.startsWith(before, from)) return before;
    const made = text.slice(from, to);
    known[slot] = made;
    return made;
  };
}
