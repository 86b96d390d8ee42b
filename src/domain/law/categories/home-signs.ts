import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import { nameOfSource } from '#domain/people/source.ts';
import type { HomeCode, InTouch } from '#domain/people/words.ts';
import type { YoungPerson } from '#domain/people/young-person.ts';
import { birthdayInYear } from './birthday-in-year.ts';

/**
 * What an extract says, on its day, of where someone lives. `with-family` is code B, which does not tell a parent from
 * another relative; `returned-home` is RHOM: with a parent, or someone with parental responsibility, for six months
 * without a break. Residence not known (R) says nothing.
 */
export interface HomeSign {
  readonly on: CalendarDate;
  readonly says: 'with-family' | 'returned-home' | 'custody' | 'elsewhere';
  /** "Annex A of 31 October 2026". */
  readonly where: () => string;
}

/** Every sign of a home in the leaving care lists and the birthday records, in order of day. */
export function homeSigns(person: YoungPerson, born: CalendarDate): readonly HomeSign[] {
  const signs: HomeSign[] = [];
  for (const { on, row } of person.leavingCare) {
    const says = row === undefined ? undefined : signOf(row.home, row.inTouch);
    if (row !== undefined && says !== undefined)
      signs.push({ on, says, where: () => nameOfSource(row.source) });
  }
  for (const record of person.birthdayRecords) {
    const says = signOf(record.home, record.inTouch);
    const { on } = birthdayInYear(born, record.year);
    if (says !== undefined)
      signs.push({ on, says, where: () => `the OC3 row for the birthday on ${inWords(on)}` });
  }
  return signs.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function signOf(
  home: HomeCode | null | undefined,
  inTouch: InTouch | null | undefined,
): HomeSign['says'] | undefined {
  if (inTouch === 'returned-home') return 'returned-home';
  if (home === null || home === undefined || home === 'R') return undefined;
  if (home === 'B') return 'with-family';
  return home === 'X' ? 'custody' : 'elsewhere';
}
