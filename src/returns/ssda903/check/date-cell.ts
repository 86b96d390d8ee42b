import { dayNumberOf } from '#calendar/calendar-date.ts';
import { tidied } from './tidied.ts';

/**
 * A date cell as the check sees it: the text that stands there, and the day that it names.
 * `day` counts from 1 January 1970 and is `NaN` where the cell is blank or names no day, so that every comparison with
 * a missing date is false, as in the return's own conventions; ask `isValid` before saying that two days differ.
 */
export interface DateCell {
  /** Trimmed and upper-cased; empty where the cell is blank. */
  readonly text: string;
  readonly day: number;
}

/** Day and month of one or two digits, year of four, slashes between: the only notation that the return takes. */
const WRITTEN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
/** The days between which a date counts: 22 September 1677 to 11 April 2262. */
const [FIRST, LAST] = [-106_751, 106_751];

/** The day that `d/m/yyyy` names, as a number; `NaN` where it is not a day in that notation. */
export function dayIn(text: string): number {
  const parts = WRITTEN.exec(text);
  if (parts === null) return Number.NaN;
  return withinRange(dayNumberOf(Number(parts[3]), Number(parts[2]), Number(parts[1])) ?? Number.NaN);
}

/** The day where it is one that counts, else `NaN`. */
export function withinRange(day: number): number {
  return day >= FIRST && day <= LAST ? day : Number.NaN;
}

/** Whether the cell holds a day. */
export function isValid(cell: DateCell): boolean {
  return !Number.isNaN(cell.day);
}

/** Whether the cell holds something, a day or not. */
export function isGiven(cell: DateCell): boolean {
  return cell.text !== '';
}

/** Whether the cell holds something that is not a day. */
export function isMalformed(cell: DateCell): boolean {
  return isGiven(cell) && !isValid(cell);
}

/** Makes the cells of one check: a return holds few different days, so that each text is read once. */
export function dateCells(): (written: string) => DateCell {
  const known = new Map<string, DateCell>();
  return (written) => {
    let cell = known.get(written);
    if (cell === undefined) {
      const text = tidied(written);
      cell = { text, day: text === '' ? Number.NaN : dayIn(text) };
      known.set(written, cell);
    }
    return cell;
  };
}
