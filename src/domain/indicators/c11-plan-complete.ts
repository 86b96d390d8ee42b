import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'pathway plans, matter by matter';

export const planComplete: Indicator = {
  id: 'C11',
  version: 1,
  title: 'Plan says all it must',
  unit: 'percent',
  when: 'A',
  meaning:
    'How many plans say, for each thing the law names, what is needed, what will be done, by whom and when.',
  cohort: planCohort,
  numerator: 'Every matter of the schedule that applies has need, action, who and when',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['CLR10 reg 6(3), Sch 1', 'CPR10 reg 43, Sch 8'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessOwedPlan(person), awaits),
};
