import type { HomeCode } from '#domain/people/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { suitableHomeLive } from './d03-suitable-home-live.ts';
import { stateOf } from './evidence/state.ts';
import { breakdowns, type Indicator, type Measuring, type Placing } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';
import { outside } from './placing.ts';

const atRisk: ReadonlySet<HomeCode> = new Set<HomeCode>(['S', 'V', 'W', 'X']);

const awaits = 'senior owners and weekly reviews of those at highest risk';

export const lineOfSight: Indicator = {
  id: 'D15',
  version: 1,
  title: 'A named leader watches over those at highest risk',
  unit: 'percent',
  when: 'A',
  meaning:
    'Of young people with nowhere safe to live, how many have a named senior manager and were looked at again in the last week.',
  cohort: `${open.says}; of no fixed home (S), in emergency accommodation (V), bed and breakfast (W) or custody (X), or in a home not judged suitable (D03)`,
  numerator: 'Named senior owner, and reviewed within seven days',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['Local practice: line of sight of senior leaders'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person, measuring) => awaiting(unlessIn(person, open) ?? unlessAtRisk(person, measuring), awaits),
};

/** Whoever lives in a suitable home of another kind is not one of them; of an unknown home it cannot be told. */
function unlessAtRisk(person: PersonAsAt, measuring: Measuring): Placing | undefined {
  const suitable = suitableHomeLive.place(person, measuring);
  if (suitable.is !== 'met') return undefined;
  const home = stateOf(person, 'home', (row) => row.home);
  if (home.known && home.value !== null && atRisk.has(home.value)) return undefined;
  return outside(() => suitable.because);
}
