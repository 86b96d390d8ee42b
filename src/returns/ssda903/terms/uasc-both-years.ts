import type { DateCell } from '../check/date-cell.ts';
import type { Flagged } from '../check/rule.ts';
import { byChild, isIn, rowsOf } from './by-child.ts';

interface Status {
  readonly CHILD: string;
  readonly DUC: DateCell;
}

interface Tables<Now, Last> {
  readonly UASC: readonly Now[];
  readonly UASC_last: readonly Last[];
  readonly Header: readonly Flagged[];
}

/**
 * The UASC and Header rows of children whose record of this year and that of last year do not go together.
 * Either is undefined where that year has none. A child without one this year is looked at through Header, for
 * a CSV return says in no other way that the status has gone.
 */
export function* wrongInBothYears<Now extends Status & Flagged, Last extends Status>(
  { UASC, UASC_last, Header }: Tables<Now, Last>,
  wrong: (child: string, now: Now | undefined, last: Last | undefined) => boolean,
): Generator<Flagged> {
  // Of a child in neither year's table nothing can be wrong.
  for (const child of new Set([...byChild(UASC).keys(), ...byChild(UASC_last).keys()])) {
    if (!isIn(UASC, child) && !isIn(Header, child)) continue;
    const before = orNone(rowsOf(UASC_last, child));
    const flagged = orNone(rowsOf(UASC, child)).filter((now) =>
      before.some((last) => wrong(child, now, last)),
    );
    if (flagged.length === 0) continue;
    yield* flagged.filter((now) => now !== undefined);
    yield* rowsOf(Header, child);
  }
}

function orNone<R>(rows: readonly R[]): readonly (R | undefined)[] {
  return rows.length === 0 ? [undefined] : rows;
}
