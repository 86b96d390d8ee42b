import { birthday } from '#calendar/age.ts';
import { type CalendarDate, daysBetween, later } from '#calendar/calendar-date.ts';
import { numberOn, type Settings } from '#domain/law/settings.ts';
import type { PersonAsAt } from '../person-as-at.ts';
import { isShortBreak } from './looked-after.ts';

/**
 * Whether the care that is seen before a day passes the return's own test: thirteen weeks since the 14th birthday, and
 * a day since the 16th, short breaks left out. Unseen care can only add to it, so true is certain and false is not.
 * Source: LAIT data dictionary; SSDA903 validation rule 1001.
 */
export function passesThirteenWeeks(
  person: PersonAsAt,
  born: CalendarDate,
  by: CalendarDate,
  settings: Settings,
): boolean {
  const needed = numberOn(settings, 'thirteen-weeks-days', by);
  return (
    daysInCare(person, birthday(born, 14), by) >= needed && daysInCare(person, birthday(born, 16), by) >= 1
  );
}

function daysInCare(person: PersonAsAt, since: CalendarDate, by: CalendarDate): number {
  let days = 0;
  for (const period of person.care.periods) {
    const episodes =
      period.episodes.length === 0 ? [period] : period.episodes.filter((one) => !isShortBreak(one));
    for (const { from, to } of episodes) {
      const end = to == null || to > by ? by : to;
      days += Math.max(0, daysBetween(later(from, since), end));
    }
  }
  return days;
}
