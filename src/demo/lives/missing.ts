import { addDays, type CalendarDate, daysBetween, earlier, later } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { shareOf, targets } from '../calibration.ts';
import { shuffled } from '../quota.ts';
import { type Chance, chanceFor } from '../random.ts';
import type { CareLife } from './care-life.ts';
import { dayInYear } from './days.ts';

/** A time missing (M) or away without authorisation (A). Times of day are of the wall clock in England. */
export interface MissingTime {
  readonly what: 'M' | 'A';
  readonly from: CalendarDate;
  readonly fromTime: string;
  readonly to: CalendarDate | undefined;
  readonly toTime: string;
  readonly interviewOffered: boolean;
  readonly interviewAccepted: boolean;
}

/**
 * Times missing, by person. In each return year the published share of children in care goes missing at least once,
 * nearly all of them teenagers; a few go missing again and again.
 */
export function makeMissing(
  lives: readonly CareLife[],
  { seed, newestYear, asAt }: { seed: string; newestYear: number; asAt: CalendarDate },
): ReadonlyMap<string, readonly MissingTime[]> {
  const chance = chanceFor(seed, 'missing');
  const missing = new Map<string, MissingTime[]>();
  for (let year = newestYear - 2; year <= newestYear + 1; year += 1) {
    const start = addDays(dayInYear(year, 0), 2);
    const end = earlier(addDays(dayInYear(year + 1, 0), -8), addDays(asAt, -6));
    if (end <= start) continue;
    const share = shareOf(targets.missingInYear) * Math.min(1, (daysBetween(start, end) + 60) / 365);
    const inYear = lives.flatMap((life) => {
      const { person } = life;
      const span = person.spans.find(
        (each) => each.from < end && (each.to ?? asAt) > start && each.route !== 'short-breaks',
      );
      if (span === undefined) return [];
      const first = later(later(addDays(span.from, 3), birthday(person.born, 11)), start);
      const last = earlier(addDays(span.to ?? end, -9), end);
      return [{ person, first, last }];
    });
    const teenagers = inYear.filter(
      ({ first, last, person }) => daysBetween(first, last) > 20 && last > birthday(person.born, 13),
    );
    for (const { person, first, last } of shuffled(teenagers, chance).slice(
      0,
      Math.round(inYear.length * share),
    )) {
      missing.set(person.id, [...(missing.get(person.id) ?? []), ...timesAway(chance, first, last)]);
    }
  }
  return missing;
}

function timesAway(chance: Chance, first: CalendarDate, last: CalendarDate): readonly MissingTime[] {
  const wanted = chance.weighted([[1, 44], [2, 18], [3, 12], [5, 12], [9, 9], [16, 5]]); // prettier-ignore
  const gap = Math.floor(daysBetween(first, last) / wanted);
  const count = gap < 6 ? Math.max(1, Math.floor(daysBetween(first, last) / 6)) : wanted;
  const each = Math.floor(daysBetween(first, last) / count);
  return Array.from({ length: count }, (_, i): MissingTime => {
    const from = addDays(first, i * each + chance.between(0, Math.max(0, each - 5)));
    const nights = chance.weighted([[0, 30], [1, 45], [2, 17], [4, 8]]); // prettier-ignore
    const offered = chance.happens(0.86);
    return {
      what: chance.happens(0.85) ? 'M' : 'A',
      from,
      fromTime: clock(chance, 16, 20),
      to: addDays(from, nights),
      toTime: nights === 0 ? clock(chance, 21, 23) : clock(chance, 6, 22),
      interviewOffered: offered,
      interviewAccepted: offered && chance.happens(0.68),
    };
  });
}

function clock(chance: Chance, from: number, to: number): string {
  return `${String(chance.between(from, to)).padStart(2, '0')}:${String(chance.between(0, 11) * 5).padStart(2, '0')}:00`;
}
