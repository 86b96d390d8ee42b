import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { formerRelevant } from '#domain/indicators/cohorts/birthday-cohort.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';

/**
 * Someone who died by a birthday, having been a care leaver: OC3 keeps asking, and every later answer is DIED (rule
 * 348). In words; undefined of anyone else, and of those who died in care (rule 1000).
 */
export function leftCareAndDied(person: PersonAsAt, birthday: CalendarDate): string | undefined {
  const { diedOn } = person.identity;
  if (diedOn === undefined || diedOn > birthday) return undefined;
  const inCare = person.care.periods.some(
    ({ from, to }) => from < diedOn && (to === undefined || to >= diedOn),
  );
  if (inCare) return undefined;
  const { code } = person.categoryOn(addDays(diedOn, -1));
  const returned = person.birthdayRecords.length > 0;
  if (!returned && code !== 'R' && !formerRelevant.has(code)) return undefined;
  return `Died on ${inWords(diedOn)}, after leaving care.`;
}
