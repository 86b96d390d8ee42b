import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { Placing } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { cannotTell, met, notMet } from '../placing.ts';
import { sourceInWords } from './in-words.ts';

/**
 * Whether there was a pathway plan by a day. Extracts carry the later of a plan's start and its latest review: one that
 * is not after the day shows that there was; none in an extract of the day or later shows that there was not; a later
 * one alone leaves open what it reviewed.
 */
export function planBy(person: PersonAsAt, day: CalendarDate): Placing {
  const rows = person.whole.leavingCare.flatMap(({ on, row }) =>
    row === undefined || row.planOn === undefined ? [] : [{ on, planOn: row.planOn, source: row.source }],
  );
  const by = rows.find(({ on, planOn }) => planOn !== null && planOn <= day && planOn <= on);
  if (by !== undefined) {
    const { planOn, source } = by;
    return met(() => `Plan or review of ${inWords(planOn ?? day)}, as ${sourceInWords(source)} says.`);
  }
  const none = rows.find(({ on, planOn }) => on >= day && planOn === null);
  if (none !== undefined) {
    return notMet(() => `No plan by ${inWords(day)}: none recorded, as ${sourceInWords(none.source)} says.`);
  }
  const later = rows.find(({ on, planOn }) => on >= day && planOn !== null);
  return cannotTell(() =>
    later === undefined
      ? `Cannot tell, missing the pathway plan: no List 9 or SSD of ${inWords(day)} or later carries it.`
      : `Cannot tell, missing when the plan began: ${sourceInWords(later.source)} has the latest date alone, ${inWords(later.planOn ?? day)}.`,
  );
}
