import { inWords } from '#calendar/words.ts';
import type { Measuring, Placing } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { cannotTell, outside } from '../placing.ts';
import { birthdayIn } from './birthday-in.ts';
import { open, unlessInOn } from './category-cohort.ts';

export const openAt18 = 'Former relevant on the 18th birthday, which fell in the twelve months';

/** The placing of whoever did not turn 18 in the twelve months as a care leaver; undefined for those who did. */
export function unlessOpenAt18(person: PersonAsAt, { year }: Measuring): Placing | undefined {
  if (person.born === undefined) return cannotTell(() => 'Their date of birth is missing.');
  const on = birthdayIn(person, 18, year);
  if (on === undefined)
    return outside(() => `Did not turn 18 between ${inWords(year.from)} and ${inWords(year.to)}.`);
  return unlessInOn(person, on, open);
}
