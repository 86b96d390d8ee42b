import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'aspirations in pathway plans';

export const ambitionPresent: Indicator = {
  id: 'C20',
  version: 1,
  title: 'Plan holds an ambition of their own',
  unit: 'percent',
  when: 'A',
  meaning: 'How many plans hold a hope of the young person’s own, with a step towards it.',
  cohort: planCohort,
  numerator: 'At least one aspiration of the young person’s own with a step',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['Local practice: ambitious plans'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessOwedPlan(person), awaits),
};
