import { setImmediate as pause } from 'node:timers/promises';
import { type Frozen, freezeFigures } from '#actions/freeze-figures.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import { populationAsAt } from '#domain/indicators/as-at.ts';
import { type Freeze, type FrozenFigure, type FrozenLine, frozenLine } from '#domain/indicators/frozen.ts';
import { linesWithin } from '#domain/indicators/measure.ts';
import { restatement } from '#domain/indicators/restated.ts';
import {
  type ChangedSince, changedSince, freezesOf, frozenFigures, frozenLines,
} from '#store/frozen.ts'; // prettier-ignore
import type { Db } from '#store/tables.ts';
import { within } from '#store/within.ts';
import { keptWhileKnown } from '../derived/kept-while-known.ts';
import type { Known } from '../known.ts';

const FREEZES_KEPT = 40; // a number a figure

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
  /**
   * How many young people stand elsewhere now in each figure of a freeze, by figure; those of which nobody does are not
   * there. Worked out once for a state of the store; undefined meanwhile, for which so many milliseconds are waited.
   */
  readonly moved: (
    known: Known,
    freeze: Freeze,
    patience: number,
  ) => Promise<ReadonlyMap<string, number> | undefined>;
  readonly freeze: (asAt: CalendarDate, by: string, note: string) => Promise<Frozen>;
}

/** The frozen figures of an authority; `now` in milliseconds since 1970. */
export function freezesIn(
  db: Db,
  authority: string,
  clock: { readonly now: () => number; readonly today: () => CalendarDate },
): Freezes {
  const here = <T>(work: Parameters<typeof within<T>>[2]): Promise<T> => within(db, authority, work);
  const kept = keptWhileKnown(FREEZES_KEPT);
  return {
    all: () => here(freezesOf),
    figures: (freeze) => here((trx) => frozenFigures(trx, freeze)),
    lines: (freeze, indicator) => here((trx) => frozenLines(trx, freeze, indicator)),
    changedSince: (children, at) => here((trx) => changedSince(trx, children, at)),
    moved: (known, { freeze, asAt }, patience) =>
      kept.ask(known, String(freeze), patience, async () => {
        const moved = new Map<string, number>();
        for (const indicator of indicators) {
          if (indicator.awaits !== undefined) continue;
          const then = await here((trx) => frozenLines(trx, freeze, indicator.id)); // one figure's at a time
          const now = linesWithin(indicator, populationAsAt(known.population, asAt)).flatMap(frozenLine);
          const restated = restatement(indicator, then, now).moved.length;
          if (restated > 0) moved.set(indicator.id, restated);
          await pause(); // everyone else's turn
        }
        return moved;
      }),
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
