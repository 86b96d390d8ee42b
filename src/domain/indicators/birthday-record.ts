import { type CalendarDate, dayNumber } from '#calendar/calendar-date.ts';
import { addMonths } from '#calendar/month.ts';
import { type ReturnYear, returnYearOf } from '#calendar/return-year.ts';
import { inWords } from '#calendar/words.ts';
import { numberOn } from '#domain/law/settings.ts';
import type { LeavingCareFact } from '#domain/people/facts.ts';
import type { Seen } from '#domain/people/seen.ts';
import type { LeavingCareObservation } from '#domain/people/young-person.ts';
import type { ActivityCode, HomeCode, InTouch } from '#domain/people/words.ts';
import { sourceInWords } from './evidence/in-words.ts';
import type { Measuring, Period } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';

/** One thing at a birthday. Null: recorded as no information. Undefined: cannot tell, and `why` says what is missing. */
export interface AtBirthday<T> {
  readonly value: Seen<T>;
  readonly why: () => string;
}

/** What counts of someone around a birthday: the return's own row, or derived from dated facts. */
export interface BirthdayRecord {
  readonly birthday: CalendarDate;
  readonly from: 'return' | 'extracts';
  readonly inTouch: AtBirthday<InTouch>;
  readonly activity: AtBirthday<ActivityCode>;
  readonly home: AtBirthday<HomeCode>;
  readonly suitable: AtBirthday<boolean>;
}

/** That year's OC3 is there and has no row of this person. */
export interface NoRow {
  readonly from: 'no-row';
  readonly birthday: CalendarDate;
  readonly year: ReturnYear;
}

/**
 * The birthday record that counts: that year's OC3 row where that table is there (a derived answer never changes the
 * figure), else derived. Source: contracts.md, "The birthday record (OC3): which one counts"; SSDA903 guide, OC3.
 */
export function birthdayRecord(
  person: PersonAsAt,
  birthday: CalendarDate,
  measuring: Measuring,
): BirthdayRecord | NoRow {
  const year = returnYearOf(birthday);
  return (
    returnedRecord(person, birthday) ??
    (measuring.carried.hasYear('OC3', year)
      ? { from: 'no-row', birthday, year }
      : derivedRecord(person, birthday, measuring))
  );
}

/** The return's own row for the year of a birthday. */
export function returnedRecord(person: PersonAsAt, birthday: CalendarDate): BirthdayRecord | undefined {
  const year = returnYearOf(birthday);
  const row = person.birthdayRecords.findLast((one) => one.year === year);
  if (row === undefined) return undefined;
  const source = `the OC3 row of the SSDA903 return of ${year}`;
  const told = <T>(value: Seen<T>, column: string): AtBirthday<T> => ({
    value,
    why: () => (value === undefined ? `${column} of ${source}` : `as ${source} says`),
  });
  return {
    birthday,
    from: 'return',
    inTouch: told(row.inTouch, 'IN_TOUCH'),
    activity: told(row.activity, 'ACTIV'),
    home: told(row.home, 'ACCOM'),
    suitable: told(row.suitable, 'ACCOM'),
  };
}

/** From 3 months before to 1 month after the birthday, both days included (settings). */
function birthdayWindow(birthday: CalendarDate, { population: { settings } }: Measuring): Period {
  return {
    from: addMonths(birthday, -numberOn(settings, 'birthday-window-months-before', birthday)),
    to: addMonths(birthday, numberOn(settings, 'birthday-window-months-after', birthday)),
  };
}

/** What dated facts say of someone around a birthday, whether or not there is a return. */
export function derivedRecord(
  person: PersonAsAt,
  birthday: CalendarDate,
  measuring: Measuring,
): BirthdayRecord {
  const window = birthdayWindow(birthday, measuring);
  const near = person.leavingCare
    .filter(({ on, row }) => row !== undefined && on >= window.from && on <= window.to)
    .toSorted((a, b) => distance(a, birthday) - distance(b, birthday));
  return {
    birthday,
    from: 'extracts',
    inTouch: touchAround(person, window, near),
    activity: nearest(near, window, 'activity', (row) => row.activity),
    home: nearest(near, window, 'home', (row) => row.home),
    suitable: nearest(near, window, 'suitability of the home', (row) => row.suitable),
  };
}

function distance({ on }: LeavingCareObservation, birthday: CalendarDate): number {
  return Math.abs(dayNumber(on) - dayNumber(birthday));
}

function nearest<T>(
  near: readonly LeavingCareObservation[],
  window: Period,
  what: string,
  pick: (row: LeavingCareFact) => Seen<T>,
): AtBirthday<T> {
  for (const observation of near) {
    const value = observation.row === undefined ? undefined : pick(observation.row);
    if (value !== undefined)
      return { value, why: () => `${nameOf(observation)}, the nearest to the birthday, says so` };
  }
  return { value: undefined, why: () => `${what} in an extract ${inWindow(window)}` };
}

/**
 * DIED, REFU, NREQ and RHOM from the nearest extract; YES from a dated two-way contact in the window; NO from an
 * extract dated after the window that shows none in it. Someone who has died or gone home is neither in nor out of
 * touch; a contact outweighs a refusal.
 */
function touchAround(
  person: PersonAsAt,
  window: Period,
  near: readonly LeavingCareObservation[],
): AtBirthday<InTouch> {
  const said = nearest(near, window, 'in touch', (row) => row.inTouch);
  if (said.value === 'died' || said.value === 'returned-home') return said;
  const contact = contactIn(person, window);
  if (contact !== undefined) {
    const { on, observation } = contact;
    return {
      value: 'yes',
      why: () => `contact on ${inWords(on)} (${nameOf(observation)}); ${windowInWords(window)}`,
    };
  }
  if (said.value === 'refuses' || said.value === 'no-longer-requires') return said;
  const shows = showsNoContact(person, window);
  if (shows !== undefined) {
    return { value: 'no', why: () => `${nameOf(shows)} shows no contact in it; ${windowInWords(window)}` };
  }
  return {
    value: undefined,
    why: () =>
      person.asAt <= window.to
        ? `contact: none known yet, and the window is open until ${inWords(window.to)}`
        : `contact: no extract shows whether there was any; ${windowInWords(window)}`,
  };
}

/** Every observation: what an extract made later says of days not after the as-at day stands. */
function everyContact(person: PersonAsAt): readonly LeavingCareObservation[] {
  return person.whole.leavingCare;
}

function contactIn(
  person: PersonAsAt,
  { from, to }: Period,
): { readonly on: CalendarDate; readonly observation: LeavingCareObservation } | undefined {
  for (const observation of everyContact(person)) {
    const on = observation.row?.contactOn;
    if (on != null && on >= from && on <= to && on <= person.asAt) return { on, observation };
  }
  return undefined;
}

/**
 * The extract that, with those before it, shows a window without contact: each tells the latest contact only, so it
 * shows nothing between that contact and its own day, and the window must be covered to its end. A window that is
 * still open on the as-at day shows nothing.
 */
function showsNoContact(person: PersonAsAt, { from, to }: Period): LeavingCareObservation | undefined {
  if (to >= person.asAt) return undefined;
  let uncovered = from;
  for (const observation of everyContact(person)) {
    const latest = observation.row?.contactOn;
    if (latest === undefined || observation.on < uncovered) continue;
    if (latest !== null && latest >= uncovered) continue;
    uncovered = observation.on;
    if (uncovered > to) return observation;
  }
  return undefined;
}

function nameOf({ sourceKind, on }: LeavingCareObservation): string {
  return sourceInWords({ kind: sourceKind, on });
}

function windowInWords({ from, to }: Period): string {
  return `window ${inWords(from)} to ${inWords(to)}`;
}

function inWindow({ from, to }: Period): string {
  return `between ${inWords(from)} and ${inWords(to)}`;
}
