import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { CarePeriod } from '#domain/people/young-person.ts';
import { inWords } from '#calendar/words.ts';
import type { Life } from './life.ts';
import type { Stretch } from './stretch.ts';

/** The stretch of care that someone is in on a day: the day care ceases is not a day in care. */
export function lookedAfterOn(life: Life, on: CalendarDate): Stretch | undefined {
  return life.stretches.find(({ from, to }) => from <= on && (to === undefined || on < to));
}

/** A period of care that has ended. */
export type EndedPeriod = CarePeriod & { readonly to: CalendarDate };

/** The periods of care that have ended by a day. In order. */
export function endedBy(life: Life, on: CalendarDate): readonly EndedPeriod[] {
  return life.person.care.periods.filter(
    (period): period is EndedPeriod => period.to !== undefined && period.to <= on,
  );
}

/**
 * The last period of care to have ended by a day, periods of short breaks alone left aside: a short break begins and
 * ends no time of being looked after in this sense.
 */
export function lastCeased(life: Life, on: CalendarDate): EndedPeriod | undefined {
  return endedBy(life, on).findLast((period) =>
    life.stretches.some((stretch) => stretch.period === period && stretch.shortBreak === undefined),
  );
}

/** In care on a day after the last that any source speaks for: that it goes on is known only so far. */
export function asFarAsKnown(life: Life, on: CalendarDate): readonly string[] {
  const { knownTo } = life.person.care;
  const care = lookedAfterOn(life, on);
  return care !== undefined && care.period.to === undefined && knownTo !== undefined && knownTo < on
    ? [`In care as far as the extract of ${inWords(knownTo)} knows.`]
    : [];
}
