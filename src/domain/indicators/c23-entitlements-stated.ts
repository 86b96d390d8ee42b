import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'entitlements in pathway plans';

export const entitlementsStated: Indicator = {
  id: 'C23',
  version: 1,
  title: 'Plan says what they are owed',
  unit: 'percent',
  when: 'A',
  meaning: 'How many plans list everything the young person is entitled to.',
  cohort: planCohort,
  numerator: 'Each applicable entitlement listed',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['CSWA17 s2 (local offer)', 'Local practice'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessOwedPlan(person), awaits),
};
