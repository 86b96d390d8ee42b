import { birthday } from '#calendar/age.ts';
import { type CalendarDate, daysBetween } from '#calendar/calendar-date.ts';
import { yearEnd, yearStart } from '#calendar/return-year.ts';
import type { BirthdayRecordFact } from '#domain/people/facts.ts';
import type { Seen } from '#domain/people/seen.ts';

/** Rule 347 counts days, in years of 365.2425. */
const daysTo18 = 18 * 365.2425;

/**
 * The faults of an OC3 row by the return's own rules that one row can break: 153, 344, 345, 347, 391, 3001, and the
 * codes S and X, which have no suitable form. Empty: valid.
 */
export function faultsOf(row: BirthdayRecordFact, born: CalendarDate | undefined): readonly string[] {
  const { inTouch, activity, activityNotKnown, home, homeNotKnown, suitable, year } = row;
  const faults: string[] = [];
  const [activityIs0, homeIs0] = [isZero(activity, activityNotKnown), isZero(home, homeNotKnown)];
  const coded = [inTouch != null, activity != null || activityIs0, home != null || homeIs0];
  if (inTouch === undefined || activity === undefined || home === undefined || new Set(coded).size > 1)
    faults.push('not all of its three columns are coded (rule 153)');
  if ((inTouch === 'died' || inTouch === 'returned-home') && !(activityIs0 && homeIs0)) {
    faults.push('died or returned home, with activity or home other than 0 (rule 344)');
  }
  if (inTouch === 'yes' && (activityIs0 || homeIs0))
    faults.push('in touch, without activity or home (rule 345)');
  if ((home === 'S' || home === 'X') && suitable === true)
    faults.push('no fixed abode or custody, called suitable');
  if (born === undefined) return faults;
  if (birthday(born, 17) > yearEnd(year) && coded.includes(true)) faults.push('under 17 (rule 391)');
  if (home === 'T' && daysBetween(born, yearStart(year)) < daysTo18)
    faults.push('in a foyer under 18 (rule 347)');
  const seventeen = birthday(born, 17);
  if (home === 'Z' && seventeen >= yearStart(year) && seventeen <= yearEnd(year)) {
    faults.push('staying put at 17 (rule 3001)');
  }
  return faults;
}

/** Whether a column is 0, *not known*: blank is not. Imports that did not keep which (undefined) are taken for 0. */
function isZero(value: unknown, notKnown: Seen<boolean>): boolean {
  return value === null && notKnown !== null;
}
