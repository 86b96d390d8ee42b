import { addDays, type CalendarDate, earlier, later } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { addMonths } from '#calendar/month.ts';
import type { ActivityCode, HomeCode, InTouch } from '#domain/people/words.ts';
import type { Chance } from '../random.ts';
import { county } from '../service/county.ts';
import type { CareLife } from './care-life.ts';
import { someDay } from './days.ts';
import type { Outcome } from './outcomes.ts';
import { placementOn } from './placements.ts';
import { inCareOn } from './status.ts';

/** A value that holds from a day until the next. */
export interface Change<T> {
  readonly from: CalendarDate;
  readonly is: T;
}

export interface LivingIn {
  readonly home: HomeCode | null;
  readonly suitable: boolean | null;
}

/** How someone stood on any day after they left care, and what they were doing before. */
export interface Timeline {
  readonly inTouch: readonly Change<InTouch>[];
  readonly activity: readonly Change<ActivityCode | null>[];
  readonly livingIn: readonly Change<LivingIn>[];
}

const IN_CARE: readonly (readonly [ActivityCode, number])[] = [
  ['F2', 66], ['P2', 4], ['F4', 3], ['F5', 6], ['P5', 2], ['G5', 14], ['G4', 5],
]; // prettier-ignore

const IN_CARE_BEHIND: typeof IN_CARE = [
  ['F2', 52], ['P2', 3], ['F4', 2], ['F5', 4], ['P5', 2], ['G5', 29], ['G4', 8],
]; // prettier-ignore

/**
 * Joins the outcomes of each birthday to a life: things change between two birthdays, at least forty days after the
 * first and a hundred before the second, so that the window round each birthday shows one state.
 */
export function timelineOf(
  chance: Chance,
  { person, status }: CareLife,
  outcomes: ReadonlyMap<number, Outcome>,
): Timeline {
  const inTouch: Change<InTouch>[] = [];
  const activity: Change<ActivityCode | null>[] = [];
  const livingIn: Change<LivingIn>[] = [];
  const at16 = birthday(person.born, 16);
  inTouch.push({ from: at16, is: 'yes' });
  activity.push({
    from: at16,
    is: chance.weighted(person.locality === county.behind ? IN_CARE_BEHIND : IN_CARE),
  });
  const { leftOn } = status;
  if (leftOn === undefined) return { inTouch, activity, livingIn };
  let start = leftOn;
  if (status.ending === 'home-planned' || status.ending === 'home-unplanned') {
    livingIn.push({ from: leftOn, is: { home: 'B', suitable: true } });
    start = addMonths(leftOn, 6);
  }
  let first = true;
  for (const [age, outcome] of [...outcomes].sort(([a], [b]) => a - b)) {
    const on = birthday(person.born, age);
    if (outcome.inTouch === 'died') break;
    const before = addDays(on, -100);
    const change = (): CalendarDate =>
      first ? earlier(start, on) : someDay(chance, addDays(birthday(person.born, age - 1), 40), before);
    inTouch.push({ from: later(change(), at16), is: outcome.inTouch });
    activity.push({ from: later(change(), at16), is: outcome.activity });
    livingIn.push({ from: change(), is: { home: outcome.home, suitable: outcome.suitable } });
    first = false;
  }
  return { inTouch, activity, livingIn };
}

/** What holds on a day; undefined before the first change. */
export function valueOn<T>(changes: readonly Change<T>[], on: CalendarDate): T | undefined {
  return changes.findLast(({ from }) => from <= on)?.is;
}

/** Where someone on a leaving care list lived on a day: by their placement while in care, else by their own life. */
export function livingInOn(
  { person, stays, stayedPut }: CareLife,
  timeline: Timeline,
  on: CalendarDate,
): LivingIn {
  const nothing = { home: null, suitable: null };
  if (inCareOn(person, on) === undefined) return valueOn(timeline.livingIn, on) ?? nothing;
  const stay = stays.findLast(({ span }) => span.from <= on);
  const place = stay === undefined ? undefined : placementOn(stay.placements, on)?.place;
  if (place?.startsWith('U') === true) return { home: stayedPut ? 'Z' : 'Y', suitable: true };
  return place === undefined ? nothing : (WHILE_IN_CARE[place] ?? nothing);
}

/**
 * Placements that leaving care lists have a word for. A foster home has none: recorded as other accommodation, or as
 * with the (former) foster carers where the plan was to stay, as it then came about.
 */
const WHILE_IN_CARE: Readonly<Record<string, LivingIn>> = {
  K2: { home: 'C', suitable: true },
  K3: { home: 'D', suitable: true },
  P1: { home: 'B', suitable: true },
  R5: { home: 'X', suitable: false },
  Z11: { home: 'W', suitable: false },
};
