import { birthday } from '#calendar/age.ts';
import { addDays, type CalendarDate, earlier, later } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Measuring, Period, Placing } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { cannotTell, outside } from '../placing.ts';
import { categoryUnknown } from './category-cohort.ts';

/** The days of the twelve months on which someone was 16 or 17, or the placing of whoever never was. */
export function at16And17({ born }: PersonAsAt, { year }: Measuring): Period | Placing {
  if (born === undefined) return cannotTell(() => 'Their date of birth is missing.');
  const [sixteen, eighteen] = [birthday(born, 16), birthday(born, 18)];
  const from = later(year.from, sixteen);
  const to = earlier(year.to, addDays(eighteen, -1));
  if (from <= to) return { from, to };
  return outside(
    () => `16 on ${inWords(sixteen)}, 18 on ${inWords(eighteen)}: neither 16 nor 17 in the twelve months.`,
  );
}

/** The facts of some days, of a list in order of day: sought from its end, for most are long past. */
export function during<T extends { readonly on: CalendarDate }>(
  facts: readonly T[],
  { from, to }: Period,
): readonly T[] {
  const end = facts.findLastIndex(({ on }) => on <= to) + 1;
  return facts.slice(facts.findLastIndex(({ on }) => on < from) + 1, end);
}

/**
 * The placing of someone of whom no visit (or review) in care is recorded on those days: outside where the extracts
 * tell of them, or where they were not in care on any; else it cannot be told whether there was one.
 */
export function noneRecorded(
  person: PersonAsAt,
  { from, to }: Period,
  what: 'visit' | 'review',
  told: boolean,
): Placing {
  if (told) return outside(() => `No ${what} in care recorded between ${inWords(from)} and ${inWords(to)}.`);
  const inCare = person.care.periods.some(
    (period) => period.from <= to && (period.to === undefined || period.to > from),
  );
  const category = person.categoryOn(to);
  if (inCare || category.code === 'E') {
    return cannotTell(
      () =>
        `Cannot tell, missing the ${what}s in care: no extract carries them for ${inWords(from)} to ${inWords(to)}.`,
    );
  }
  if (category.code === 'CANNOT-TELL') return categoryUnknown(category);
  return outside(() => `Not looked after between ${inWords(from)} and ${inWords(to)}.`);
}
