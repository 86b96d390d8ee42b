import { addDays, type CalendarDate } from '#calendar/calendar-date.ts';
import { deal, evenly } from '../quota.ts';
import { type Chance, chanceFor } from '../random.ts';
import { ordinaryDay, yearsAfter } from './days.ts';
import { type Identity, needOf } from './identity.ts';
import type { CareSpan, Ending, Person } from './person.ts';

const YEARS_OF_LEAVERS = 4;
const LEAVERS_A_YEAR = 0.32;

/** How children under 15 leave care, with the ages (in years) at which they do. */
const LEAVING: readonly (readonly [readonly [Ending, number, number], number])[] = [
  [['adopted', 0.9, 5], 20],
  [['guardianship', 0.7, 12], 18],
  [['arrangements-order', 1, 12], 6],
  [['home-planned', 0.4, 14.5], 44],
  [['home-unplanned', 2, 14.5], 12],
];

/** Children under 15 who are looked after on the as-at day, and those who left care in the four years before it. */
export function makeYoungerChildren(
  lookedAfter: number,
  { seed, asAt }: { seed: string; asAt: CalendarDate },
  identity: (uasc: boolean) => Identity,
): readonly Omit<Person, 'id'>[] {
  const chance = chanceFor(seed, 'younger children');
  const age = evenly(chance);
  const stay = evenly(chanceFor(seed, 'length of stay'), 'root 2');
  const now = Array.from({ length: lookedAfter }, () => {
    const years = 0.15 + 14.75 * age() ** 0.85; // more of them are older
    const born = ordinaryDay(yearsAfter(asAt, -years));
    const stayed = Math.min(years - 0.02, 0.1 - 3.1 * Math.log(1 - stay() * 0.97));
    return child(chance, born, ordinaryDay(yearsAfter(asAt, -stayed)), undefined, identity);
  });
  const leavers = Math.round(lookedAfter * LEAVERS_A_YEAR * YEARS_OF_LEAVERS);
  const left = deal(leavers, LEAVING, chance).map(([ending, youngest, oldest], i) => {
    const ago = (YEARS_OF_LEAVERS * (i + 0.5)) / leavers;
    const to = ordinaryDay(yearsAfter(asAt, -ago));
    const years = Math.min(youngest + chance.next() * (oldest - youngest), 14.9 - ago);
    const atLeast = ending === 'adopted' ? 0.85 : 0.1;
    const aged = Math.max(years, atLeast + 0.05);
    const born = ordinaryDay(yearsAfter(to, -aged));
    const stayed = Math.min(aged - 0.02, atLeast - 1.1 * Math.log(1 - chance.next() * 0.95));
    return child(chance, born, ordinaryDay(yearsAfter(to, -stayed)), { to, ending }, identity);
  });
  return [...now, ...left];
}

function child(
  chance: Chance,
  born: CalendarDate,
  entered: CalendarDate,
  left: { readonly to: CalendarDate; readonly ending: Ending } | undefined,
  identity: (uasc: boolean) => Identity,
): Omit<Person, 'id'> {
  const from = entered > born ? entered : addDays(born, 2);
  const adopted = left?.ending === 'adopted';
  const route = adopted ? 'adoption' : chance.happens(0.8) ? 'care-order' : 'voluntary';
  const span: CareSpan = { from, to: left?.to, ending: left?.ending, route, need: needOf(chance, route) };
  const who = identity(false);
  return { ...who, born, uasc: false, diedOn: undefined, childBorn: undefined, spans: [span] };
}
