import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'pathway plans, with their contingency';

export const contingencyPlan: Indicator = {
  id: 'C13',
  version: 1,
  title: 'Plan says what if',
  unit: 'percent',
  when: 'A',
  meaning: 'How many plans say what will happen if home, money or support falls through.',
  cohort: planCohort,
  numerator: 'Contingency written for accommodation, money and support at least',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'law' },
  source: [
    'CLR10 reg 6, Sch 1 para 4',
    'CPR10 reg 43, Sch 8',
    'Local practice: home, money and support at least',
  ],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessOwedPlan(person), awaits),
};
