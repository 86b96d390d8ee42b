import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'needs assessments, apart from plans';

export const separateAssessment: Indicator = {
  id: 'C03',
  version: 1,
  title: 'Plan rests on an assessment of its own',
  unit: 'percent',
  when: 'P',
  meaning: 'How many first pathway plans rest on an assessment of needs, not on the plan alone.',
  cohort: `${planCohort}; whose first plan began in the twelve months`,
  numerator: 'A separate needs assessment recorded before the plan',
  denominator: 'First plans of the twelve months',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'law' },
  source: ['CPR10 reg 42', 'CLR10 reg 5', 'Sch 2 para 19B CA89'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessOwedPlan(person), awaits),
};
