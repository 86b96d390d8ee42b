import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'scales in pathway plans';

export const scalingWithPurpose: Indicator = {
  id: 'C21',
  version: 1,
  title: 'Scales that lead to something',
  unit: 'percent',
  when: 'P',
  meaning: 'When a plan scores how things are from 0 to 10, how often it says why and what will be done.',
  cohort: `${planCohort}; with scaled domains in the twelve months`,
  numerator: 'Scaled domains with analysis and a linked action',
  denominator: 'Scaled domains',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['Local practice: scaling'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessOwedPlan(person), awaits),
};
