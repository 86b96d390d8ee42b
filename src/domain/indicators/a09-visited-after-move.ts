import { mayBeOpen } from './cohorts/among.ts';
import { openLeavers, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits =
  'visits by the personal adviser, the day of each move, and whether the authority provides the home';

export const visitedAfterMove: Indicator = {
  id: 'A09',
  version: 1,
  title: 'Visited within seven days of a move',
  unit: 'percent',
  when: 'P',
  meaning: 'Of young people who moved home, how many their adviser visited there within a week.',
  cohort: `${openLeavers.says}; who moved in the twelve months to a home that the authority provides`,
  numerator: 'Seen at the new home within seven days of the move',
  denominator: 'Moves of the cohort in the twelve months',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'law' },
  source: ['CLR10 reg 8(2)(a)'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openLeavers), awaits),
};
