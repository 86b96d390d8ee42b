import { mayBeOpen } from './cohorts/among.ts';
import { openLeavers, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits =
  'visits by the personal adviser, told apart from other contacts, and whether the authority provides the home';

export const adviserVisitsOnTime: Indicator = {
  id: 'A08',
  version: 1,
  title: 'Visits by the personal adviser on time',
  unit: 'percent',
  when: 'P',
  meaning: 'How many of the visits that were due from personal advisers were made in time.',
  cohort: `${openLeavers.says}; living where the authority provides the home, or wherever they live where local policy says all`,
  numerator: 'Visits not more than two months (setting) after the one before',
  denominator: 'Visits due in the twelve months',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: [
    'CLR10 reg 8(2)(c): at least every two months where the authority provides the home',
    'V3 3.39: the same as a minimum for all',
  ],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openLeavers), awaits),
};
