import type { DateCell } from '../check/date-cell.ts';
import { rowsOf } from './by-child.ts';
import { yearsAfter } from './years-after.ts';

interface Born {
  readonly CHILD: string;
  readonly DOB: DateCell;
}

/** Whether Header shows that the child had reached an age by a day: not so where either date is missing. */
export function isShownOfAge(headers: readonly Born[], child: string, age: number, day: number): boolean {
  const own = rowsOf(headers, child);
  return own.length > 0 && own.every(({ DOB }) => yearsAfter(DOB.day, age) <= day);
}
