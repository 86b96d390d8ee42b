import { isValid } from '../check/date-cell.ts';
import type { Begun } from './in-order.ts';

/** The row with the earliest valid DECOM, the first in the file of several; undefined where none has one. */
export function firstEpisode<E extends Begun>(rows: readonly E[]): E | undefined {
  let first: E | undefined;
  for (const row of rows) {
    if (isValid(row.DECOM) && (first === undefined || row.DECOM.day < first.DECOM.day)) first = row;
  }
  return first;
}

/** The row with the latest valid DECOM, the first in the file of several; undefined where none has one. */
export function latestEpisode<E extends Begun>(rows: readonly E[]): E | undefined {
  let latest: E | undefined;
  for (const row of rows) {
    if (isValid(row.DECOM) && (latest === undefined || row.DECOM.day > latest.DECOM.day)) latest = row;
  }
  return latest;
}
