import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { CareEpisodeFact } from '#domain/people/facts.ts';
import type { CarePeriod } from '#domain/people/young-person.ts';

/**
 * A part of a period of care that is a short break throughout, or is none. `from` is its first day, `to` the day it
 * ended (not itself in care; undefined: not ended as far as is known).
 */
export interface Stretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  /** V3: each stay recorded. V4: only the agreement recorded. Undefined: not a short break. */
  readonly shortBreak: 'V3' | 'V4' | undefined;
  readonly episodes: readonly CareEpisodeFact[];
  readonly period: CarePeriod;
}

/** The legal statuses under which a child is in care and not only accommodated. */
const CARE_ORDERS: ReadonlySet<string> = new Set(['C1', 'C2', 'D1', 'E1']);

/** Whether some episode was under a care order (interim, full, freeing or placement order). */
export function underCareOrder(episodes: readonly CareEpisodeFact[]): boolean {
  return episodes.some(({ legalStatus }) => legalStatus != null && CARE_ORDERS.has(legalStatus));
}

/** Periods of care cut where short breaks begin and end. */
export function stretchesOf(periods: readonly CarePeriod[]): readonly Stretch[] {
  return periods.flatMap(cut);
}

function cut(period: CarePeriod): readonly Stretch[] {
  const runs: { shortBreak: Stretch['shortBreak']; episodes: CareEpisodeFact[] }[] = [];
  for (const episode of period.episodes) {
    const shortBreak = shortBreakOf(episode);
    const last = runs.at(-1);
    if (last !== undefined && last.shortBreak === shortBreak) last.episodes.push(episode);
    else runs.push({ shortBreak, episodes: [episode] });
  }
  if (runs.length === 0) runs.push({ shortBreak: undefined, episodes: [] });
  return runs.map(({ shortBreak, episodes }, index) => ({
    from: index === 0 ? period.from : (episodes[0]?.from ?? period.from),
    to: runs[index + 1]?.episodes[0]?.from ?? period.to,
    shortBreak,
    episodes,
    period,
  }));
}

function shortBreakOf({ legalStatus }: CareEpisodeFact): Stretch['shortBreak'] {
  return legalStatus === 'V3' || legalStatus === 'V4' ? legalStatus : undefined;
}
