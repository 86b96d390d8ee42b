import { onceFor } from './once-for.ts';

interface OfChild {
  readonly CHILD: string;
}

const grouped = onceFor((rows: readonly OfChild[]) => {
  const groups = new Map<string, OfChild[]>();
  for (const row of rows) {
    if (row.CHILD === '') continue;
    const group = groups.get(row.CHILD);
    if (group === undefined) groups.set(row.CHILD, [row]);
    else group.push(row);
  }
  return groups;
});

/** A table's rows by child, in the order of the file. Rows without a child are nobody's and stand in no group. */
export function byChild<R extends OfChild>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> {
  return grouped(rows) as unknown as ReadonlyMap<string, readonly R[]>; // groups of these very rows
}

/** The rows of one child; none where the table has none, or no child is named. */
export function rowsOf<R extends OfChild>(rows: readonly R[], child: string): readonly R[] {
  return byChild(rows).get(child) ?? [];
}

/** Whether the child stands in the table. */
export function isIn(rows: readonly OfChild[], child: string): boolean {
  return byChild(rows).has(child);
}
