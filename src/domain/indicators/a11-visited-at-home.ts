import { mayBeOpen } from './cohorts/among.ts';
import { openLeavers, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'visits by the personal adviser, with where they took place';

export const visitedAtHome: Indicator = {
  id: 'A11',
  version: 1,
  title: 'Visited in their own home',
  unit: 'percent',
  when: 'P',
  meaning: 'How many visits by the adviser were made where the young person lives.',
  cohort: `${openLeavers.says}; visited in the twelve months`,
  numerator: 'Visits made at the young person’s own home',
  denominator: 'Visits in the twelve months',
  exclusions: [],
  direction: 'context',
  source: ['V3 3.40'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openLeavers), awaits),
};
