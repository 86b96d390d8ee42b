import type { DateCell } from '../check/date-cell.ts';
import { byChild } from './by-child.ts';
import { byDay } from './in-order.ts';
import { onceFor } from './once-for.ts';

interface Allocated {
  readonly CHILD: string;
  readonly SW_DECOM: DateCell;
}

const ordered = onceFor((rows: readonly Allocated[]) => {
  const sorted = new Map<string, readonly Allocated[]>();
  for (const [child, group] of byChild(rows))
    sorted.set(
      child,
      group.toSorted((a, b) => byDay(a.SW_DECOM.day, b.SW_DECOM.day)),
    );
  return sorted;
});

/** Each child's social workers by SW_DECOM: missing ones last, and those of one day as the file has them. */
export function workersInOrder<W extends Allocated>(rows: readonly W[]): ReadonlyMap<string, readonly W[]> {
  return ordered(rows) as unknown as ReadonlyMap<string, readonly W[]>; // the very rows, sorted
}
