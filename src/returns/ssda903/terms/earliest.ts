import { byDay } from './in-order.ts';

/** The row with the earliest day, those without one last, the first in the file of several; undefined of no rows. */
export function earliest<R>(rows: readonly R[], dayOf: (row: R) => number): R | undefined {
  return rows.toSorted((a, b) => byDay(dayOf(a), dayOf(b)))[0];
}
