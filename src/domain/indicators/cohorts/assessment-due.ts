import { birthday } from '#calendar/age.ts';
import { addDays, type CalendarDate, earlier } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import type { CategoryPeriod } from '#domain/law/category.ts';
import { planSeenBy } from '../evidence/plan-by.ts';
import type { Measuring, Placing } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { cannotTell, outside } from '../placing.ts';
import { categoryUnknown } from './category-cohort.ts';

/** CPR10 reg 42(1) for eligible children, CLR10 reg 5(2)(a) for relevant ones. */
const assessmentMonths = 3;
/** Three months after the 28th to the 31st may be one day, the last of February. */
const longestMonthEnd = 3;

export const assessmentsDue =
  'Became eligible, or became relevant without a pathway plan, three months before a day of the twelve months, and still were on that day';

/** The placing of whoever had no needs assessment fall due in the twelve months; undefined for those who had. */
export function unlessAssessmentDue(person: PersonAsAt, { year }: Measuring): Placing | undefined {
  const { born } = person;
  if (born === undefined) return cannotTell(() => 'Their date of birth is missing.');
  const [sixteen, eighteen] = [birthday(born, 16), birthday(born, 18)];
  const none = outside(
    () => `No needs assessment fell due between ${inWords(year.from)} and ${inWords(year.to)}.`,
  );
  if (eighteen <= year.from) return none;
  // Backwards through what may have begun three months before a day of the twelve months; what began later is not due.
  let on = earlier(addDays(addMonths(year.to, -assessmentMonths), longestMonthEnd), addDays(eighteen, -1));
  while (on >= sixteen && addMonths(on, assessmentMonths) >= year.from) {
    const period = person.categoryOn(on);
    if (period.code === 'CANNOT-TELL') return categoryUnknown(period);
    const due = addMonths(period.from, assessmentMonths);
    if (due >= year.from && due <= year.to && begins(person, period, due)) {
      if (period.basis === 'computed') return undefined;
      return cannotTell(
        () =>
          'Declared by the authority: cannot tell, missing the day they became so, and so when the assessment fell due.',
      );
    }
    on = addDays(period.from, -1);
  }
  return none;
}

/** Whether a clock of three months begins with a period and is still running on the day it ends. */
function begins(person: PersonAsAt, { code, from }: CategoryPeriod, due: CalendarDate): boolean {
  if (person.categoryOn(due).code !== code) return false;
  const before = person.categoryOn(addDays(from, -1)).code;
  if (code === 'E') return before !== 'E' && before !== 'R';
  return code === 'R' && before !== 'R' && planSeenBy(person, from) === undefined;
}
