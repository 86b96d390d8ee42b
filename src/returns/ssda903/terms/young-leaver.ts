import type { DateCell } from '../check/date-cell.ts';
import { yearsAfter } from './years-after.ts';

/** The last birthday of someone who is 17 or 18 when the year ends: the one that a birthday record is of. */
export interface YoungBirthday {
  readonly age: 17 | 18;
  readonly day: number;
}

/** That birthday; undefined of anyone younger, older or without a date of birth. */
export function youngBirthday(DOB: DateCell, end: number): YoungBirthday | undefined {
  const [at17, at18, at19] = [yearsAfter(DOB.day, 17), yearsAfter(DOB.day, 18), yearsAfter(DOB.day, 19)];
  if (at17 <= end && at18 > end) return { age: 17, day: at17 };
  if (at18 <= end && at19 > end) return { age: 18, day: at18 };
  return undefined;
}
