import type { AnyRow } from './derived-return.ts';

/** Rows by child, then by day, then by what stands in them, so that the same facts in any order give the same rows. */
export function inOrder(rows: readonly AnyRow[]): readonly AnyRow[] {
  return rows.toSorted(
    (a, b) => compare(a.child, b.child) || compare(a.on, b.on) || compare(textOf(a), textOf(b)),
  );
}

function textOf({ cells }: AnyRow): string {
  return Object.values(cells)
    .map(({ text }) => text)
    .join('\t');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
