import { mayBeOpen } from './cohorts/among.ts';
import { openLeavers, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'assessments of suitability, with their dates';

export const assessedBeforeMove: Indicator = {
  id: 'D04',
  version: 1,
  title: 'Home checked before moving in',
  unit: 'percent',
  when: 'P',
  meaning:
    'How many moves were to a home that had been checked to be suitable before the young person moved in.',
  cohort: `${openLeavers.says}; who moved in the twelve months`,
  numerator: 'Suitability assessed (CLR10 Sch 2) on or before the day of the move',
  denominator: 'Moves of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['CLR10 reg 9(2), Sch 2', 'V3 7.16'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openLeavers), awaits),
};
