import { birthday } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Period } from '../indicator.ts';
import type { PersonAsAt } from '../person-as-at.ts';

/** The birthday on which someone reached an age, where it lies in a period. */
export function birthdayIn(
  { born }: PersonAsAt,
  age: number,
  { from, to }: Period,
): CalendarDate | undefined {
  if (born === undefined) return undefined;
  const on = birthday(born, age);
  return on >= from && on <= to ? on : undefined;
}
