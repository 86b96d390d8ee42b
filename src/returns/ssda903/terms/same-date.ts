import type { DateCell } from '../check/date-cell.ts';

/** Whether two cells say the same: one day, however its noughts are written, or else the same text. Two blanks do. */
export function isSameDate(a: DateCell, b: DateCell): boolean {
  return a.day === b.day || a.text === b.text;
}
