import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import type { Chance } from '../random.ts';
import { county } from '../service/county.ts';
import type { CareLife } from './care-life.ts';
import { ordinaryDay } from './days.ts';

export interface Review {
  readonly on: CalendarDate;
  readonly dueOn: CalendarDate;
  /** REVIEW_CODE. */
  readonly code: string;
}

export interface Visit {
  readonly on: CalendarDate;
  readonly seenAlone: boolean;
}

/**
 * Looked-after reviews: within 20 working days of coming into care, then three months, then every six months; one in
 * eight is late (in the locality that lags, one in three).
 */
export function reviewsOf(
  chance: Chance,
  { person, stays }: CareLife,
  asAt: CalendarDate,
): readonly Review[] {
  const late = person.locality === county.behind ? 0.34 : 0.12;
  const at4 = birthday(person.born, 4);
  return stays.flatMap(({ span }) => {
    if (span.route === 'short-breaks') return [];
    const reviews: Review[] = [];
    const end = span.to ?? addDays(asAt, 1);
    let dueOn = addDays(span.from, 27);
    for (let n = 0; ; n += 1) {
      const on = ordinaryDay(
        addDays(dueOn, chance.happens(late) ? chance.between(8, 50) : -chance.between(0, 9)),
      );
      if (on >= end || on <= span.from) break;
      reviews.push({ on, dueOn, code: on < at4 ? 'PN0' : chance.weighted(SPEAKING) });
      dueOn = addDays(on, n === 0 ? 88 : 178);
    }
    return reviews;
  });
}

const SPEAKING: readonly (readonly [string, number])[] = [
  ['PN1', 48], ['PN2', 4], ['PN3', 3], ['PN4', 4], ['PN5', 14], ['PN6', 20], ['PN7', 7],
]; // prettier-ignore

/** Visits by the social worker, about every six weeks. */
export function visitsOf(
  chance: Chance,
  { stays }: CareLife,
  from: CalendarDate,
  asAt: CalendarDate,
): readonly Visit[] {
  return stays.flatMap(({ span }) => {
    if (span.route === 'short-breaks' || (span.to !== undefined && span.to < from)) return [];
    const visits: Visit[] = [];
    const end = span.to ?? addDays(asAt, 1);
    let on = addDays(span.from > from ? span.from : from, chance.between(3, span.from > from ? 7 : 40));
    while (on < end) {
      visits.push({ on, seenAlone: chance.happens(0.86) });
      on = addDays(on, chance.happens(0.08) ? chance.between(48, 80) : chance.between(34, 42));
    }
    return visits;
  });
}
