import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'actions of pathway plans, with due day and day done';

export const actionsLongOverdue: Indicator = {
  id: 'C19',
  version: 1,
  title: 'Actions more than four weeks late',
  unit: 'mean',
  when: 'A',
  meaning: 'How many promised things are more than four weeks late, for every 100 young people.',
  cohort: planCohort,
  numerator: 'Actions more than 28 days overdue, times 100',
  denominator: 'Young people of the cohort',
  exclusions: [],
  direction: 'low',
  target: { value: 10, by: 'policy' },
  source: ['Local practice'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessOwedPlan(person), awaits),
};
