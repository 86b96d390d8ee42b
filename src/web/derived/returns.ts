import { factsThenInParts, recordsInParts } from '#actions/records-in-parts.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { type ReturnYear, returnYearOf, yearBefore, yearEnd } from '#calendar/return-year.ts';
import type { CareHistory } from '#returns/ssda903/check/care-history.ts';
import { careHistoryOf } from '#returns/ssda903/derive/care-history-of.ts';
import { checkInSteps, type DerivedChecked } from '#returns/ssda903/derive/check-in-steps.ts';
import {
  deriveInSteps,
  inParts,
  type RecordsParts,
  type Steps,
} from '#returns/ssda903/derive/derive-in-steps.ts';
import type { DerivedReturn } from '#returns/ssda903/derive/derived-return.ts';
import type { Records } from '#returns/ssda903/derive/records.ts';
import { careHistoryIn, recordsInSteps } from '#returns/ssda903/derive/records-in-steps.ts';
import type { Db } from '#store/tables.ts';
import type { Known } from '../known.ts';
import { beginOf } from './begin-of.ts';
import type { EarlierDay, RecordsBegin } from './earlier-day.ts';
import { GivenUp, givingWay } from './giving-way.ts';
import { keptWhileKnown } from './kept-while-known.ts';
import { type ReturnsCompared, sideBySide } from './returns-compared.ts';
import { type NothingToSend, type TodaysReturn, todaysReturn } from './todays-return.ts';

/** What today's return is laid beside. */
export type Against = { readonly is: 'last-year' } | ({ readonly is: 'day' } & EarlierDay);

/**
 * The returns that the records give, worked out once for a state of the store and a day, while pages are answered.
 * Undefined while they are being worked out, for which so many milliseconds are waited.
 */
export interface Returns {
  /** Today's, checked. */
  readonly today: (known: Known, patience: number) => Promise<TodaysReturn | NothingToSend | undefined>;
  /** Today's beside another. */
  readonly compared: (
    known: Known,
    today: TodaysReturn,
    against: Against,
    patience: number,
  ) => Promise<ReturnsCompared | NothingToSend | undefined>;
  /** From when on anything is known. */
  readonly begin: (known: Known) => Promise<RecordsBegin | undefined>;
  /** Gives up what is being worked out. */
  readonly close: () => void;
}

/** Kept beside each other for one state of the store: today's, and what it was laid beside. */
const KEPT = 4;

export function returnsOf(db: Db, authority: string): Returns {
  let isOver = false;
  const kept = keptWhileKnown(KEPT);
  const run = <T>(steps: Steps<T>): Promise<T> => givingWay(steps, () => isOver);

  return {
    today: (known, patience) =>
      kept.ask(known, 'today', patience, async () => {
        const records = await recordsOf(known);
        if (records === undefined) return undefined;
        const year = returnYearOf(known.today);
        const all = await checked(() => inParts(records), careHistoryOf(known.population), year, known.today);
        return all === undefined ? nothing(year) : run(todaysReturn(all, known));
      }),
    compared: (known, today, against, patience) =>
      kept.ask(known, nameOf(against), patience, async () => {
        const before = await (against.is === 'day'
          ? draftOf(known, against)
          : returnOfLastYear(known, today.all));
        if (before === undefined || before.is === 'nothing') return before;
        return run(sideBySide(before.all, today.all));
      }),
    begin: (known) => beginOf(db, authority, known),
    close() {
      isOver = true;
    },
  };

  /** The return of a year on a day, and of the year before, checked. */
  async function checked(
    parts: () => RecordsParts,
    history: CareHistory,
    year: ReturnYear,
    asAt: CalendarDate,
    known?: DerivedReturn,
  ): Promise<DerivedChecked | undefined> {
    const derived = known ?? (await run(deriveInSteps(parts(), year, asAt)));
    if (derived === undefined) return undefined;
    const before = yearBefore(year);
    const last = await run(deriveInSteps(parts(), before, yearEnd(before)));
    return run(checkInSteps(derived, last, history));
  }

  async function returnOfLastYear(known: Known, { derived, last }: DerivedChecked): Promise<Before> {
    const year = yearBefore(derived.year);
    const records = last === undefined ? undefined : await recordsOf(known);
    if (last !== undefined && records === undefined) return undefined;
    const all =
      records === undefined
        ? undefined
        : await checked(() => inParts(records), careHistoryOf(known.population), year, yearEnd(year), last);
    return all === undefined ? nothing(year) : { is: 'checked', all };
  }

  async function draftOf(known: Known, { day, asKnown }: EarlierDay): Promise<Before> {
    const said = await reading(() => factsThenInParts(db, authority, asKnown));
    if (said === undefined) return undefined;
    const parts = await run(recordsInSteps(said, known.population));
    const year = returnYearOf(day);
    const all = await checked(() => parts, careHistoryIn(parts), year, day);
    return all === undefined ? nothing(year) : { is: 'checked', all };
  }

  function recordsOf(known: Known): Promise<Records | undefined> {
    return reading(() => recordsInParts(db, authority, known.population));
  }

  async function reading<T>(read: () => Promise<T>): Promise<T> {
    if (isOver) throw new GivenUp();
    try {
      return await read();
    } catch (error) {
      throw isOver ? new GivenUp() : error; // the store was closed under it
    }
  }
}

type Before = { readonly is: 'checked'; readonly all: DerivedChecked } | NothingToSend | undefined;

function nothing(year: ReturnYear): NothingToSend {
  return { is: 'nothing', year };
}

function nameOf(against: Against): string {
  return against.is === 'day' ? `day ${JSON.stringify(against)}` : against.is;
}
