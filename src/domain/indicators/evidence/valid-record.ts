import { birthday } from '#calendar/age.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import { yearEnd, yearStart } from '#calendar/return-year.ts';
import type { BirthdayRecordFact } from '#domain/people/facts.ts';

/**
 * The faults of an OC3 row by the return's own rules that one row can break: 153, 344, 345, 347, 391, 3001, and the
 * codes S and X, which have no suitable form. Empty: valid.
 */
export function faultsOf(row: BirthdayRecordFact, born: CalendarDate | undefined): readonly string[] {
  const { inTouch, activity, home, suitable, year } = row;
  const faults: string[] = [];
  if (inTouch == null || activity === undefined || home === undefined)
    faults.push('not all of its three columns are coded (rule 153)');
  const known = activity != null || home != null;
  if ((inTouch === 'died' || inTouch === 'returned-home') && known) {
    faults.push('died or returned home, with activity or home (rule 344)');
  }
  if (inTouch === 'yes' && (activity == null || home == null))
    faults.push('in touch, without activity or home (rule 345)');
  if ((home === 'S' || home === 'X') && suitable === true)
    faults.push('no fixed abode or custody, called suitable');
  if (born === undefined) return faults;
  if (birthday(born, 17) > yearEnd(year)) faults.push('under 17 (rule 391)');
  if (home === 'T' && birthday(born, 18) > yearStart(year)) faults.push('in a foyer under 18 (rule 347)');
  const seventeen = birthday(born, 17);
  if (home === 'Z' && seventeen >= yearStart(year) && seventeen <= yearEnd(year)) {
    faults.push('staying put at 17 (rule 3001)');
  }
  return faults;
}
