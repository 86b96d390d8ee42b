import { addDays, type CalendarDate, earlier, later } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { apportion, deal, evenly, shuffled } from '../quota.ts';
import { at, type Chance, chanceFor } from '../random.ts';
import { dayInYear, ordinaryDay, someDay, yearsAfter, yearsBetween } from './days.ts';
import { childOf, type Identity, needOf } from './identity.ts';
import type { CareSpan, Ending, Person, Route } from './person.ts';

/**
 * How many of 900 attain each age in the newest whole return year: of those who turn 19, 20 and 21, about 345 are
 * owed a birthday record, and of those who turn 17 and 18, about 150.
 */
const COHORTS: readonly (readonly [turned: number, people: number])[] = [
  [14, 38], [15, 42], [16, 58], [17, 108], [18, 142], [19, 121], [20, 120], [21, 119], [22, 88], [23, 42], [24, 28],
  [25, 12],
]; // prettier-ignore

/** What kind of life in care, and its share of each cohort. */
type Kind = 'from-childhood' | 'teenager' | 'unaccompanied' | 'left-early' | 'too-short' | 'transferred';
const KINDS: readonly (readonly [Kind, number])[] = [
  ['from-childhood', 40],
  ['teenager', 30.5],
  ['unaccompanied', 8],
  ['left-early', 18],
  ['too-short', 2.5],
  ['transferred', 0.6],
];

/**
 * The young people aged 15 to 25 on the as-at day: `total` of them, looked after now or once. `firstId` numbers them.
 */
export function makeYoungPeople(
  total: number,
  { seed, newestYear, asAt }: { seed: string; newestYear: number; asAt: CalendarDate },
  identity: (uasc: boolean) => Identity,
): readonly Omit<Person, 'id'>[] {
  const chance = chanceFor(seed, 'young people');
  const part = Math.min(1, Math.max(0, yearsBetween(dayInYear(newestYear + 1, 0), asAt)));
  const sizes = apportion(
    total,
    COHORTS.map(([age, people]) => people * (age === 14 ? part : age === 25 ? 1 - part : 1)),
  );
  return COHORTS.flatMap(([age], c) => {
    const [first, last] = bornBetween(age, newestYear, asAt);
    const size = at(sizes, c);
    const when = evenly(chance);
    const days = Math.round(yearsBetween(first, last) * 365.25);
    const births = Array.from({ length: size }, () =>
      ordinaryDay(addDays(first, Math.floor(when() * (days + 1)))),
    );
    return deal(size, KINDS, chance).map((kind, i) =>
      youngPerson(chance, kind, at(births, i), asAt, identity),
    );
  });
}

/** The first and last birth date of those who turn `age` in the return year, held to ages 15 to 25 on the day. */
function bornBetween(age: number, year: number, asAt: CalendarDate): readonly [CalendarDate, CalendarDate] {
  const first = dayInYear(year - age, 11);
  const last = addDays(dayInYear(year - age + 1, 0), -7);
  return [later(first, addDays(yearsAfter(asAt, -26), 15)), earlier(last, yearsAfter(asAt, -15))];
}

function youngPerson(
  chance: Chance,
  drawn: Kind,
  born: CalendarDate,
  asAt: CalendarDate,
  identity: (uasc: boolean) => Identity,
): Omit<Person, 'id'> {
  const age = yearsBetween(born, asAt);
  const kind = age < 16.2 && drawn !== 'unaccompanied' && drawn !== 'teenager' ? 'from-childhood' : drawn;
  const who = identity(kind === 'unaccompanied');
  const spans = spansOf(chance, kind, born, asAt);
  return {
    ...who,
    born,
    uasc: kind === 'unaccompanied',
    diedOn: undefined,
    childBorn: afterCare(childOf(chance, who.sex, born, asAt), spans.at(-1)?.to, asAt),
    spans,
  };
}

/**
 * Whoever has left care had her child after it. The return's rules contradict each other about a mother who leaves care:
 * next year 612 and 628 want her child's birth date blank, and 624 wants what last year gave.
 */
function afterCare(
  childBorn: CalendarDate | undefined,
  left: CalendarDate | undefined,
  asAt: CalendarDate,
): CalendarDate | undefined {
  if (childBorn === undefined || left === undefined || childBorn > left) return childBorn;
  const later = addDays(left, 60);
  return later <= asAt ? later : undefined;
}

function spansOf(chance: Chance, kind: Kind, born: CalendarDate, asAt: CalendarDate): readonly CareSpan[] {
  const at16 = birthday(born, 16);
  const at18 = birthday(born, 18);
  const route: Route =
    kind === 'unaccompanied'
      ? 'unaccompanied'
      : chance.happens(kind === 'from-childhood' ? 0.88 : 0.55)
        ? 'care-order'
        : 'voluntary';
  const latest = yearsBetween(born, asAt) - 0.08;
  const entry = (low: number, high: number): CalendarDate => {
    const top = Math.max(0.1, Math.min(high, latest));
    const bottom = Math.min(low, top - 0.05);
    return ordinaryDay(yearsAfter(born, bottom + chance.next() * (top - bottom)));
  };
  const until = (to: CalendarDate, ending: Ending): Pick<CareSpan, 'to' | 'ending'> =>
    to <= asAt ? { to, ending } : { to: undefined, ending: undefined };
  const span = (from: CalendarDate, to: CalendarDate, ending: Ending): CareSpan => ({
    from,
    ...until(to, ending),
    route,
    need: needOf(chance, route),
  });
  switch (kind) {
    case 'from-childhood':
      return [span(entry(0.3, 12), at18, 'turned-18')];
    case 'unaccompanied':
      return [span(entry(15.2, 17.5), at18, 'turned-18')];
    case 'teenager': {
      const from = entry(12.6, 16.6);
      return [...earlierSpan(chance, from, route), span(from, at18, 'turned-18')];
    }
    case 'left-early': {
      const [ending, to] = leftEarly(chance, at16, at18);
      return [span(entry(9, 15.4), to, ending)];
    }
    case 'too-short': {
      const from = ordinaryDay(someDay(chance, addDays(at16, 30), addDays(at18, -100)));
      const to = ordinaryDay(addDays(from, chance.between(25, 80)));
      return from > addDays(asAt, -3)
        ? [span(entry(9, 15), at18, 'turned-18')]
        : [span(from, to, chance.happens(0.75) ? 'independent' : 'home-planned')];
    }
    case 'transferred':
      return [span(entry(10, 15), ordinaryDay(someDay(chance, addDays(at16, 40), at18)), 'transferred')];
  }
}

/** Most who leave at 16 or 17 do so before they are 17. */
function leftEarly(chance: Chance, at16: CalendarDate, at18: CalendarDate): readonly [Ending, CalendarDate] {
  const ending = chance.weighted<Ending>([
    ['independent', 46],
    ['home-planned', 30],
    ['home-unplanned', 14],
    ['custody', 10],
  ]);
  const to = chance.happens(0.66)
    ? someDay(chance, addDays(at16, 14), addDays(at16, 340))
    : someDay(chance, addDays(at16, 380), addDays(at18, -45));
  return [ending, ordinaryDay(to)];
}

/** One in eight teenagers had been in care before, and gone home. */
function earlierSpan(chance: Chance, next: CalendarDate, route: Route): readonly CareSpan[] {
  if (!chance.happens(0.12)) return [];
  const to = ordinaryDay(addDays(next, -chance.between(120, 900)));
  const from = ordinaryDay(addDays(to, -chance.between(60, 500)));
  return [{ from, to, route, ending: 'home-planned', need: needOf(chance, route) }];
}

/** People in an order of chance, so that ids say nothing of age. */
export function inAnyOrder<T>(people: readonly T[], seed: string): readonly T[] {
  return shuffled(people, chanceFor(seed, 'order'));
}
