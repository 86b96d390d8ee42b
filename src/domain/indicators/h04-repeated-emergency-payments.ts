import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'emergency payments and reviews of the plan';

export const repeatedEmergencyPayments: Indicator = {
  id: 'H04',
  version: 1,
  title: 'Emergency payments without a second look',
  unit: 'percent',
  when: 'P',
  meaning:
    'Of young people who needed three or more emergency payments in half a year, how many did not have their plan looked at again.',
  cohort: `${open.says}; with three or more emergency payments in six months`,
  numerator: 'No review of the plan since the third payment',
  denominator: 'Those with three or more',
  exclusions: [],
  direction: 'low',
  target: { value: 0, by: 'policy' },
  source: ['V3 8.29'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
