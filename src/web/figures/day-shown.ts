import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Known } from '../known.ts';
import type { FiguresQuery } from '../paths.ts';

/** The day that figures are as at, whose knowledge they are, and what an address needs to come back to both. */
export interface DayShown {
  readonly asAt: CalendarDate;
  /** The newest day that the extracts tell of. */
  readonly newest: CalendarDate;
  readonly knownOn: CalendarDate | undefined;
  readonly query: FiguresQuery;
}

export function dayShown(known: Pick<Known, 'newest' | 'knownOn'>, asAt: CalendarDate): DayShown {
  const { newest, knownOn } = known;
  return {
    asAt,
    newest,
    knownOn,
    query: {
      ...(asAt === newest ? {} : { 'as-at': asAt }),
      ...(knownOn === undefined ? {} : { known: knownOn }),
    },
  };
}

/** Goes into the names of files: nothing for what is known now. */
export function knownInName({ knownOn }: Pick<Known, 'knownOn'>): string {
  return knownOn === undefined ? '' : `-as-known-on-${knownOn}`;
}
