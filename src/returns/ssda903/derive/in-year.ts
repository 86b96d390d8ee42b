import { type CalendarDate, dayNumber } from '#calendar/calendar-date.ts';
import type { ReturnYear } from '#calendar/return-year.ts';
import type { Measuring } from '#domain/indicators/indicator.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';
import type { NewestOf } from '#domain/people/assemble/newest.ts';
import type { Fact } from '#domain/people/facts.ts';
import { dayIn } from '../check/date-cell.ts';
import { SHORT_BREAKS } from '../terms/codes.ts';
import type { DerivedRow } from './derived-return.ts';
import type { Records } from './records.ts';

/** A year whose tables, or some of them, are put together from lists and datasets, as far as they tell on a day. */
export interface InYear {
  readonly records: Records;
  readonly year: ReturnYear;
  /** 1 April. */
  readonly start: CalendarDate;
  /** 31 March. */
  readonly end: CalendarDate;
  /** The as-at day, and no later than 31 March. */
  readonly until: CalendarDate;
  readonly asAt: CalendarDate;
  /** Everyone as known for `until`. */
  readonly measuring: Measuring;
  readonly personOf: (child: string) => PersonAsAt | undefined;
  readonly newest: NewestOf;
  /** What stands of a child: of each thing that one kind of extract tells, its newest word. */
  readonly standingOf: (child: string) => readonly Fact[];
  /** What last year's return says of a child. */
  readonly lastReturnOf: (child: string) => readonly Fact[];
}

/** The same, once it is known who has episodes and who a birthday record. */
export interface WithEpisodes extends InYear {
  readonly episodesOf: (child: string) => readonly DerivedRow<'Episodes'>[];
  readonly inEpisodes: readonly string[];
  readonly inOc3: readonly string[];
}

/** Whether a day lies in an episode of the return, the day on which it ended included (578, 581). */
export function isInEpisode({ episodesOf }: WithEpisodes, child: string, on: CalendarDate): boolean {
  const day = dayNumber(on);
  return episodesOf(child).some(({ cells }) => {
    const to = dayIn(cells.DEC.text);
    return dayIn(cells.DECOM.text) <= day && (Number.isNaN(to) || day <= to);
  });
}

/** Whether a child has an episode in the year other than a series of short breaks (V3, V4). */
export function hasOrdinaryEpisode({ episodesOf }: WithEpisodes, child: string): boolean {
  return episodesOf(child).some(({ cells }) => !SHORT_BREAKS.has(cells.LS.text));
}
