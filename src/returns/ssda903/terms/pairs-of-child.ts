import { rowsOf } from './by-child.ts';

interface OfChild {
  readonly CHILD: string;
}

/** Every row of one table with every row that the same child has in another. */
export function* pairsOfChild<Row extends OfChild, Other extends OfChild>(
  rows: readonly Row[],
  others: readonly Other[],
): Generator<readonly [Row, Other]> {
  for (const row of rows) for (const other of rowsOf(others, row.CHILD)) yield [row, other];
}
