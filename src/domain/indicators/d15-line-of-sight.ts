import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'senior owners and weekly reviews of those at highest risk';

export const lineOfSight: Indicator = {
  id: 'D15',
  version: 1,
  title: 'A named leader watches over those at highest risk',
  unit: 'percent',
  when: 'A',
  meaning:
    'Of young people with nowhere safe to live, how many have a named senior manager and were looked at again in the last week.',
  cohort: `${open.says}; of no fixed home, in emergency accommodation, bed and breakfast, custody, or an unsuitable home`,
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
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
