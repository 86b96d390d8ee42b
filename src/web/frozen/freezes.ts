import { type Frozen, freezeFigures } from '#actions/freeze-figures.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Freeze, FrozenFigure, FrozenLine } from '#domain/indicators/frozen.ts';
import {
  type ChangedSince, changedSince, freezesOf, frozenFigures, frozenLines,
} from '#store/frozen.ts'; // prettier-ignore
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';

/** Figures that were frozen, and freezing them. */
export interface Freezes {
  /** The newest day first. */
  readonly all: () => Promise<readonly Freeze[]>;
  /** The figures of one, without the people. */
  readonly figures: (freeze: number) => Promise<readonly FrozenFigure[]>;
  /** Everyone behind one of its figures, as they stood then. */
  readonly lines: (freeze: number, indicator: string) => Promise<readonly FrozenLine[]>;
  /** Which imports have changed since what is known of some children. */
  readonly changedSince: (children: readonly string[], at: string) => Promise<readonly ChangedSince[]>;
  readonly freeze: (asAt: CalendarDate, by: string, note: string) => Promise<Frozen>;
}

/** The frozen figures of an authority; `now` in milliseconds since 1970. */
export function freezesIn(
  db: Db,
  authority: string,
  clock: { readonly now: () => number; readonly today: () => CalendarDate },
): Freezes {
  const here = <T>(work: Parameters<typeof within<T>>[2]): Promise<T> => within(db, authority, work);
  return {
    all: () => here(freezesOf),
    figures: (freeze) => here((trx) => frozenFigures(trx, freeze)),
    lines: (freeze, indicator) => here((trx) => frozenLines(trx, freeze, indicator)),
    changedSince: (children, at) => here((trx) => changedSince(trx, children, at)),
    freeze: (asAt, by, note) =>
      freezeFigures(db, {
        authority,
        asAt,
        today: clock.today(),
        by,
        at: new Date(clock.now()).toISOString(),
        note,
      }),
  };
}
