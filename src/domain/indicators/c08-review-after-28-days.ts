import { mayBeOpen } from './cohorts/among.ts';
import { openLeavers, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'reviews of the pathway plan and moves to homes that the authority provides';

export const reviewAfter28Days: Indicator = {
  id: 'C08',
  version: 1,
  title: 'Review after 28 days in a new home',
  unit: 'percent',
  when: 'P',
  meaning:
    'After a move to a home we provide, how often the plan was looked at again once the first four weeks were over.',
  cohort: `${openLeavers.says}; who moved in the twelve months to a home that the authority provides`,
  numerator: 'Review held from the 29th day, within ten working days (setting)',
  denominator: 'Moves of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'law' },
  source: ['CLR10 reg 7(3)(a): as soon as practicable after 28 days'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openLeavers), awaits),
};
