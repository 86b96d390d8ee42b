import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'needs assessments and significant events';

export const assessmentUpToDate: Indicator = {
  id: 'C10',
  version: 1,
  title: 'Assessment up to date',
  unit: 'percent',
  when: 'A',
  meaning:
    'How many young people have an assessment of needs from the last year that knows of the last big change.',
  cohort: planCohort,
  numerator: 'Assessment not more than twelve months old and later than the last significant event',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['Local practice'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessOwedPlan(person), awaits),
};
