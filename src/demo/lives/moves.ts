import { addDays, type CalendarDate, daysBetween, earlier, later } from '#calendar/calendar-date.ts';
import { birthday } from '#calendar/age.ts';
import { shareOf, targets } from '../calibration.ts';
import { shuffled } from '../quota.ts';
import { type Chance, chanceFor } from '../random.ts';
import { dayInYear, ordinaryDay, someDay } from './days.ts';
import type { CareSpan, Person } from './person.ts';

/** The days on which each person moved from one placement to another while in care. */
export type Moves = ReadonlyMap<string, readonly CalendarDate[]>;

const YEARS_CALIBRATED = 4;
const SETTLES_WITHIN = 170; // days: whoever settles has been in one place for two years after two and a half in care

/**
 * Draws every move. A settled child moves at most once, soon after coming into care (and perhaps to supported
 * accommodation at 16); any other moves at least once a year. In each return year exactly the published share of
 * those in care at its end has three placements or more.
 */
export function makeMoves(
  people: readonly Person[],
  { seed, newestYear, asAt }: { seed: string; newestYear: number; asAt: CalendarDate },
): Moves {
  const chance = chanceFor(seed, 'moves');
  const moves = new Map<string, CalendarDate[]>();
  const add = (person: Person, on: CalendarDate): void => {
    const days = moves.get(person.id) ?? [];
    moves.set(person.id, [...days, on]);
  };
  for (const person of people) for (const on of settledMoves(chance, person, asAt)) add(person, on);
  for (let year = newestYear - YEARS_CALIBRATED; year <= newestYear + 1; year += 1) {
    const from = dayInYear(year, 0);
    const to = earlier(addDays(dayInYear(year + 1, 0), -1), asAt);
    if (to <= from) continue;
    const partOfYear = daysBetween(from, to) / 365;
    const inYear = people.flatMap((person) =>
      person.spans
        .filter((span) => span.route !== 'short-breaks' && span.from < to && (span.to ?? asAt) > from)
        .map((span) => ({ person, span, first: later(span.from, from), last: earlier(span.to ?? asAt, to) })),
    );
    const restless = inYear.filter(({ person, span }) => !person.settled && span.route !== 'adoption');
    const sinceYearAgo = addDays(to, -365);
    const atEnd = inYear.filter(({ span }) => span.to === undefined || span.to > to);
    const before = ({ person }: Stay): number =>
      (moves.get(person.id) ?? []).filter((on) => on > sinceYearAgo && on < from).length;
    const many = manyMoves(chance, { atEnd, restless, before, asAt, year: { to, partOfYear } });
    for (const stay of restless) {
      const extra = many.get(stay);
      const usual = before(stay) === 0 && chance.happens(partOfYear) ? 1 : 0;
      for (const on of spread(chance, stay.first, stay.last, extra ?? usual)) add(stay.person, on);
    }
  }
  return moves;
}

interface Stay {
  readonly person: Person;
  readonly span: CareSpan;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

/**
 * Who has three placements or more in the twelve partOfYear ending with the year, and how many more moves that takes. In a
 * year that is not over yet, those who moved in the partOfYear before it began need fewer.
 */
function manyMoves(
  chance: Chance,
  given: {
    readonly atEnd: readonly Stay[];
    readonly restless: readonly Stay[];
    readonly before: (stay: Stay) => number;
    readonly asAt: CalendarDate;
    readonly year: { readonly to: CalendarDate; readonly partOfYear: number };
  },
): ReadonlyMap<Stay, number> {
  const { restless, before, asAt, year } = given;
  const wanted = Math.round(given.atEnd.length * shareOf(targets.threePlacements));
  const able = restless.filter(
    ({ first, last, span }) =>
      daysBetween(first, last) > 100 * year.partOfYear && (span.to ?? asAt) >= year.to,
  );
  const already = able.filter((stay) => before(stay) >= 2);
  const rest = able.filter((stay) => before(stay) < 2);
  return new Map([
    ...already.map((stay) => [stay, 0] as const),
    ...shuffled(rest, chance)
      .slice(0, Math.max(0, wanted - already.length))
      .map((stay) => [stay, before(stay) === 1 ? 1 : chance.between(2, 3)] as const),
  ]);
}

function settledMoves(chance: Chance, person: Person, asAt: CalendarDate): readonly CalendarDate[] {
  if (!person.settled) return [];
  return person.spans.flatMap((span) => {
    if (span.route === 'short-breaks' || span.route === 'adoption') return [];
    const end = earlier(span.to ?? asAt, asAt);
    const soon = addDays(span.from, chance.between(12, SETTLES_WITHIN));
    const at16 = addDays(birthday(person.born, 16), chance.between(20, 400));
    return [
      ...(chance.happens(0.55) && soon < addDays(end, -5) ? [ordinaryDay(soon)] : []),
      ...(chance.happens(0.3) && later(span.from, soon) < addDays(at16, -60) && at16 < addDays(end, -20)
        ? [ordinaryDay(at16)]
        : []),
    ].filter((on) => daysBetween(span.from, on) > 2);
  });
}

/** So many days of a stay, apart from each other and from its ends. */
function spread(
  chance: Chance,
  first: CalendarDate,
  last: CalendarDate,
  count: number,
): readonly CalendarDate[] {
  const days = daysBetween(first, last) - 8;
  if (days < count * 6) return [];
  const each = Math.floor(days / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => {
    const from = addDays(first, 4 + i * each);
    return someDay(chance, from, addDays(from, each - 4));
  });
}

/** The moves of one stay in care, in order and apart. */
export function movesWithin(
  moves: readonly CalendarDate[],
  span: CareSpan,
  asAt: CalendarDate,
): readonly CalendarDate[] {
  const end = span.to ?? addDays(asAt, 1);
  const inOrder = [...moves].sort().filter((on) => on > addDays(span.from, 2) && on < addDays(end, -2));
  return inOrder.filter((on, i) => i === 0 || daysBetween(inOrder[i - 1] ?? on, on) > 2);
}
