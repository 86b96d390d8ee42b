import { byChild } from './by-child.ts';
import { onceFor } from './once-for.ts';

interface OfChild {
  readonly CHILD: string;
}

const paired = onceFor((rows: readonly OfChild[]) =>
  onceFor((others: readonly OfChild[]) => {
    const pairs: (readonly [OfChild, OfChild])[] = [];
    const ofChild = byChild(others);
    for (const row of rows) for (const other of ofChild.get(row.CHILD) ?? []) pairs.push([row, other]);
    return pairs;
  }),
);

/** Every row of one table with every row that the same child has in another. */
export function pairsOfChild<Row extends OfChild, Other extends OfChild>(
  rows: readonly Row[],
  others: readonly Other[],
): readonly (readonly [Row, Other])[] {
  return paired(rows)(others) as unknown as readonly (readonly [Row, Other])[]; // pairs of these very rows
}
