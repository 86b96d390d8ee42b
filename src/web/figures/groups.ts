import { type Breakdown, breakdowns, type Indicator } from '#domain/indicators/indicator.ts';
import type { CalendarDate } from '#calendar/calendar-date.ts';
import type { Known } from '../known.ts';
import type { References } from '../references.ts';
import type { Sight } from './sight.ts';

/** Splits that would point at single people: a worker's own young people, or a kind of home. For staff alone. */
const forStaff: ReadonlySet<Breakdown> = new Set(['worker', 'team', 'home', 'custody', 'parent', 'category']);

/** In the order of the choice. */
const inOrder: readonly Breakdown[] = [
  'locality', 'team', 'worker', 'age-band', 'age', 'sex', 'ethnicity', 'disability', 'uasc', 'category', 'area',
  'home', 'parent', 'custody',
]; // prettier-ignore

/**
 * By what a figure may be split for someone, in the order of the choice. Where somebody counts for more than one (episodes,
 * visits, fields), a number says nothing of how many people are behind it: such a figure is split for staff alone.
 */
export function splitsOffered(
  indicator: Indicator,
  sight: Sight,
  known: Pick<Known, 'lines'>,
  asAt: CalendarDate,
): readonly Breakdown[] {
  const own = inOrder.filter((by) => indicator.breakdowns.includes(by));
  if (sight === 'whole') return own;
  const ofPeople = known
    .lines(indicator, asAt)
    .every(({ placing: { value = 1, denominator = 1 } }) => isOneOrNone(value) && isOneOrNone(denominator));
  return ofPeople ? own.filter((by) => !forStaff.has(by)) : [];
}

function isOneOrNone(number: number): boolean {
  return number === 0 || number === 1;
}

/** A split by the name that a URL gives it; undefined: there is no such split. */
export function splitNamed(text: string): Breakdown | undefined {
  return breakdowns.find((by) => by === text);
}

/** What a group is called in a URL: a worker's name never stands in one. */
export function groupKey(
  by: Breakdown,
  group: string | null,
  { opaque }: Pick<References, 'opaque'>,
): string {
  if (group === null) return 'none-known';
  return by === 'worker' ? opaque(`worker ${group}`) : group;
}
