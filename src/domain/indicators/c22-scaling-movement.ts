import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'scales in pathway plans';

export const scalingMovement: Indicator = {
  id: 'C22',
  version: 1,
  title: 'Movement on the scales',
  unit: 'mean',
  when: 'P',
  meaning: 'How far young people’s own scores have moved from the first to the latest.',
  cohort: `${planCohort}; with two or more scores of a domain`,
  numerator: 'Sum of changes from the first score to the latest',
  denominator: 'Domains scored twice or more',
  exclusions: [],
  direction: 'high',
  source: ['Local practice: scaling'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessOwedPlan(person), awaits),
};
