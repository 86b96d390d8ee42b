import { populationThen } from '#actions/population-then.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { indicators } from '#domain/indicators/all.ts';
import type { Db } from '#store/tables.ts';
import { beginOf } from '../derived/begin-of.ts';
import { asKnownOn, type RecordsBegin } from '../derived/earlier-day.ts';
import { GivenUp } from '../derived/giving-way.ts';
import { keptWhileKnown } from '../derived/kept-while-known.ts';
import { ready } from '../figures/ready.ts';
import type { Known } from '../known.ts';
import { knownThen } from './known-then.ts';

/** What the records knew on earlier days. */
export interface EarlierKnowledge {
  /** From when on anything is known. */
  readonly begin: (now: Known) => Promise<RecordsBegin | undefined>;
  /** Undefined while it is being read, for which so many milliseconds are waited. */
  readonly on: (
    now: Known,
    day: CalendarDate,
    begin: RecordsBegin,
    patience: number,
  ) => Promise<Known | undefined>;
  /** Gives up what is being read. */
  readonly close: () => void;
}

const KEPT = 2; // each holds everyone

/** Earlier knowledge of an authority: read once for a state of the store, one day after the other. */
export function earlierKnowledge(
  db: Db,
  authority: string,
  key: () => Promise<Uint8Array>,
): EarlierKnowledge {
  let isOver = false;
  const kept = keptWhileKnown(KEPT);
  return {
    begin: (now) => beginOf(db, authority, now),
    on: (now, day, begin, patience) =>
      kept.ask(now, day, patience, async () => {
        try {
          const population = await populationThen(db, authority, asKnownOn(day, begin));
          if (population === undefined) return undefined;
          const then = knownThen(now, population, await key(), day);
          await ready(then, counted, [then.newest], () => isOver);
          return then;
        } catch (error) {
          throw isOver ? new GivenUp() : error; // the store was closed under it
        }
      }),
    close() {
      isOver = true;
    },
  };
}

const counted = indicators.filter(({ awaits }) => awaits === undefined);
