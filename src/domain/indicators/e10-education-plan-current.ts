import { mayBeOpen } from './cohorts/among.ts';
import { openUnder18, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'personal education plans, with their dates';

export const educationPlanCurrent: Indicator = {
  id: 'E10',
  version: 1,
  title: 'Personal education plan current at 16 to 18',
  unit: 'percent',
  when: 'A',
  meaning: 'Of young people of 16 to 18 in education, how many have an education plan from this term.',
  cohort: `${openUnder18.says}; in education`,
  numerator: 'Personal education plan not older than policy says',
  denominator: 'Those of the cohort in education',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['V3 3.7', 'CPR10 reg 5, Sch 1'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openUnder18), awaits),
};
