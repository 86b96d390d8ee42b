import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'significant events, and updates of plan and assessment';

export const updatedAfterEvent: Indicator = {
  id: 'C09',
  version: 1,
  title: 'Plan brought up to date after something big',
  unit: 'percent',
  when: 'P',
  meaning:
    'After something important happened, how often the plan or assessment was brought up to date within four weeks.',
  cohort: `${planCohort}; with a significant event in the twelve months`,
  numerator: 'Plan or assessment updated within 28 days of the event',
  denominator: 'Significant events logged in the twelve months',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['CLR10 reg 7(2)(a)-(b)', 'Local practice'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessOwedPlan(person), awaits),
};
