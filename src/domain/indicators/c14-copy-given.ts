import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'copies of the plan that were given, with their dates';

export const copyGiven: Indicator = {
  id: 'C14',
  version: 1,
  title: 'Young person has a copy of their plan',
  unit: 'percent',
  when: 'A',
  meaning: 'How many young people were given a copy of their plan within two weeks.',
  cohort: planCohort,
  numerator: 'Copy of the current plan recorded as given within ten working days',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'law' },
  source: ['CLR10 reg 4(2)'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessOwedPlan(person), awaits),
};
