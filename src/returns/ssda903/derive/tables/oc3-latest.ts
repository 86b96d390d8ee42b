import type { CalendarDate } from '#calendar/calendar-date.ts';
import { inWords } from '#calendar/words.ts';
import type { AtBirthday, BirthdayRecord } from '#domain/indicators/birthday-record.ts';
import type { PersonAsAt } from '#domain/indicators/person-as-at.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import type { Seen } from '#domain/people/seen.ts';
import { nameOfSource } from '#domain/people/source.ts';
import type { InYear } from '../in-year.ts';

/** From 22 on OC3 asks at the latest contact, and not around the birthday. Source: SSDA903 guide, OC3, from 2022-23. */
export const AT_LATEST_CONTACT_FROM = 22;

/**
 * What the newest extract of the year that names someone says of them, up to the as-at day: of each thing the newest
 * that tells it. In touch where that is blank: whether a contact in the year is told. Where no extract of the year names
 * them: what is told around the birthday, since its window may reach before the year.
 */
export function latestRecord(
  person: PersonAsAt,
  around: BirthdayRecord,
  { start, until }: Pick<InYear, 'start' | 'until'>,
): BirthdayRecord {
  const rows = person.leavingCare
    .flatMap(({ on, row }) => (row === undefined || on < start || on > until ? [] : [row]))
    .toReversed();
  const { inTouch: touch, activity, home: homeAround } = around;
  const isKnown = [touch, activity, homeAround].some(({ value }) => value !== undefined);
  if (rows.length === 0 && isKnown) return around;
  const newest = <T>(what: string, pick: (row: LeavingCareFact) => Seen<T>): AtBirthday<T> => {
    const row = rows.find((one) => pick(one) !== undefined);
    if (row === undefined) {
      return {
        value: undefined,
        why: () => `${what} in an extract between ${inWords(start)} and ${inWords(until)}`,
      };
    }
    return { value: pick(row), why: () => saysSo(row) };
  };
  const home = newest('home', (row) => row.home);
  return {
    birthday: around.birthday,
    from: 'extracts',
    inTouch: inTouch(rows, start, until) ?? newest('in touch', (row) => row.inTouch),
    activity: newest('activity', (row) => row.activity),
    home,
    suitable: newest('suitability of the home', (row) =>
      row.home === home.value ? row.suitable : undefined,
    ),
  };
}

/** In touch where the newest extract leaves it blank: by a contact in the year. Undefined: as that extract says. */
function inTouch(
  rows: readonly LeavingCareFact[],
  start: CalendarDate,
  until: CalendarDate,
): BirthdayRecord['inTouch'] | undefined {
  if (rows.find((one) => one.inTouch !== undefined)?.inTouch != null) return undefined;
  const row = rows.find(({ contactOn }) => contactOn != null && contactOn >= start && contactOn <= until);
  if (row?.contactOn == null) return undefined;
  const on = inWords(row.contactOn);
  return { value: 'yes', why: () => `contact on ${on} (${nameOfSource(row.source)})` };
}

function saysSo({ source }: LeavingCareFact): string {
  return `${nameOfSource(source)}, the newest of the year that tells it, says so: from 22 on OC3 asks at the latest contact`;
}
