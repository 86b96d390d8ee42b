import type { Cell } from '../../reading/cells.ts';

const MOST = 10_000; // a file of nothing but different words must not fill the memory

/**
 * A reader that works each spelling out once. An authority writes the same few dozen words thousands of times; the
 * answer depends on the words alone.
 */
export function remembered<T>(read: (text: string) => Cell<T>): (text: string) => Cell<T> {
  const known = new Map<string, Cell<T>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const cell = read(text);
    if (known.size < MOST) known.set(text, cell);
    return cell;
  };
}
