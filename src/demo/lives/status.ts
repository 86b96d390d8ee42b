import { addDays, type CalendarDate, daysBetween, earlier, later } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { addMonths } from '#calendar/month.ts';
import type { DeclaredCategory } from '#domain/people/words.ts';
import type { CareSpan, Person } from './person.ts';

const THIRTEEN_WEEKS = 91;

/** What the authority goes by when it declares a category: simple cases only, as lived in the demonstration. */
export interface Status {
  /** The first day on which they were an eligible child; undefined: never. */
  readonly eligibleFrom: CalendarDate | undefined;
  /** The day care last ceased; undefined: still in care. */
  readonly leftOn: CalendarDate | undefined;
  readonly ending: CareSpan['ending'];
  /** The day a return home broke down. */
  readonly brokeDownOn: CalendarDate | undefined;
}

export function statusOf(person: Person, asAt: CalendarDate, brokeDownOn?: CalendarDate): Status {
  const last = person.spans.at(-1);
  return { eligibleFrom: eligibleFrom(person, asAt), leftOn: last?.to, ending: last?.ending, brokeDownOn };
}

function eligibleFrom({ born, spans }: Person, asAt: CalendarDate): CalendarDate | undefined {
  const [at14, at16, at18] = [birthday(born, 14), birthday(born, 16), birthday(born, 18)];
  let days = 0;
  for (const { from, to, route } of spans) {
    if (route === 'short-breaks') continue;
    const start = later(from, at14);
    const end = earlier(to ?? addDays(asAt, 1), at18);
    const reached = later(addDays(start, THIRTEEN_WEEKS - days), at16);
    if (reached < end) return reached;
    days += Math.max(0, daysBetween(start, end));
  }
  return undefined;
}

/** Whether someone is looked after on a day. */
export function inCareOn({ spans }: Person, on: CalendarDate): CareSpan | undefined {
  return spans.find(({ from, to }) => from <= on && (to === undefined || on < to));
}

/** What the authority declares of someone on a day; undefined where they are on no leaving care list. */
export function declaredOn(person: Person, status: Status, on: CalendarDate): DeclaredCategory | undefined {
  const { born, diedOn } = person;
  if (on < birthday(born, 16) || on >= birthday(born, 25)) return undefined;
  if (diedOn !== undefined && on >= diedOn) return undefined;
  if (inCareOn(person, on) !== undefined) {
    return status.eligibleFrom !== undefined && on >= status.eligibleFrom ? 'eligible' : undefined;
  }
  const { leftOn, ending } = status;
  if (
    leftOn === undefined ||
    on < leftOn ||
    leftOn <= birthday(born, 16) ||
    ending === 'transferred' ||
    ending === 'short-break-over'
  )
    return undefined;
  const at18 = birthday(born, 18);
  const day = earlier(on, at18);
  // a few weeks in care and home again: not a care leaver at all
  if (status.eligibleFrom === undefined && ending === 'home-planned') return undefined;
  const qualifying = status.eligibleFrom === undefined || wentHomeForGood(status, leftOn, day);
  if (qualifying) return on < birthday(born, 21) ? 'qualifying' : undefined;
  return on < at18 ? 'relevant' : 'former-relevant';
}

/** Six months at home with a parent, without a breakdown before 18. */
export function wentHomeForGood(status: Status, leftOn: CalendarDate, on: CalendarDate): boolean {
  if (status.ending !== 'home-planned' && status.ending !== 'home-unplanned') return false;
  if (status.brokeDownOn !== undefined && on >= status.brokeDownOn) return false;
  return on >= addMonths(leftOn, 6);
}
