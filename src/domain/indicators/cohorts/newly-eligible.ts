import { birthday } from '#calendar/age.ts';
import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { CategoryCode } from '#domain/law/category.ts';
import type { Measuring, Placing } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { cannotTell, outside } from '../placing.ts';
import { categoryUnknown } from './category-cohort.ts';

export const newlyEligible =
  'Became eligible in the period: on the 16th birthday, or on the day the thirteen weeks were reached where that is later';

const alreadyOwed: ReadonlySet<CategoryCode> = new Set<CategoryCode>(['E', 'R']);

/** The day on which someone became eligible in the year, or the placing of whoever did not. */
export function becameEligible(
  person: PersonAsAt,
  { year }: Measuring,
): { readonly on: CalendarDate } | Placing {
  const { born, age = 0 } = person;
  if (born === undefined) return cannotTell(() => 'Their date of birth is missing.');
  if (age < 16 || age > 18)
    return outside(() => `${age} on ${inWords(year.to)}: not newly eligible in the year.`);
  const [sixteen, eighteen] = [birthday(born, 16), birthday(born, 18)];
  if (sixteen > year.to || eighteen <= year.from) {
    return outside(
      () => `16 on ${inWords(sixteen)}, 18 on ${inWords(eighteen)}: not newly eligible in the year.`,
    );
  }
  let on = year.to;
  while (on >= year.from) {
    const { code, from, basis, missing } = person.categoryOn(on);
    const before = person.categoryOn(addDays(from, -1)).code;
    if (code === 'E' && from >= year.from && !alreadyOwed.has(before)) {
      if (basis === 'computed') return { on: from };
      return cannotTell(
        () => 'Declared eligible by the authority: the day they became so is missing from the care seen.',
      );
    }
    if (code === 'CANNOT-TELL') return categoryUnknown({ ...person.categoryOn(on), missing });
    on = addDays(from, -1);
  }
  return outside(() => `Did not become eligible between ${inWords(year.from)} and ${inWords(year.to)}.`);
}
