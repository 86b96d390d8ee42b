import { birthday } from '#calendar/age.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import type { Placing } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { cannotTell, outside } from '../placing.ts';
import { categoryInWords, open, unlessIn } from './category-cohort.ts';

/** Months in which the needs assessment is to be complete: CPR10 reg 42(1) (eligible), CLR10 reg 5(2)(a) (relevant). */
const assessmentMonths = 3;

export const planCohort =
  'PP: eligible from the day their needs assessment falls due (duty D2), relevant from theirs (duty D2b), former relevant under 21, in a programme, back in education, and 21 to 24 on request';

/** The placing of whoever is not yet, or not, to have a pathway plan; undefined for those who are. */
export function unlessOwedPlan(person: PersonAsAt): Placing | undefined {
  const stopped = unlessIn(person, open);
  if (stopped !== undefined) return stopped;
  const { code, from, basis } = person.category;
  if (code !== 'E' && code !== 'R') return undefined;
  const due = addMonths(from, assessmentMonths);
  if (person.asAt >= due) return undefined;
  const earliest = person.born === undefined ? from : addMonths(birthday(person.born, 16), assessmentMonths);
  if (basis === 'declared' && person.asAt >= earliest) {
    return cannotTell(
      () =>
        `Declared ${categoryInWords[code].toLowerCase()}: cannot tell, missing the day they became so, and so whether the assessment has fallen due.`,
    );
  }
  return outside(
    () =>
      `${categoryInWords[code]} since ${inWords(from)}: the needs assessment falls due on ${inWords(due)}.`,
  );
}
