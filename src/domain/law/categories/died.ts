import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { birthdayInYear } from './birthday-in-year.ts';

/**
 * The day from which someone is known to have died, or undefined: the recorded day of death, the end of care by death
 * (REC E2), the birthday of an OC3 row that says so, the day of a list that says so; the earliest of them.
 */
export function knownDeadFrom({
  identity,
  care,
  birthdayRecords,
  leavingCare,
}: YoungPerson): CalendarDate | undefined {
  const { born } = identity;
  const days = [
    identity.diedOn,
    care.periods.find(({ endReason }) => endReason === 'E2')?.to,
    leavingCare.find(({ row }) => row?.inTouch === 'died')?.on,
    ...birthdayRecords
      .filter(({ inTouch }) => inTouch === 'died')
      .map(({ year }) => (born === undefined ? undefined : birthdayInYear(born, year).on)),
  ];
  return days.filter((day) => day !== undefined).toSorted()[0];
}
