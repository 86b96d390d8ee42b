import { mayBeOpen } from './cohorts/among.ts';
import { planCohort, unlessOwedPlan } from './cohorts/plan-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'actions of pathway plans, with due day and day done';

export const actionsDoneOnTime: Indicator = {
  id: 'C18',
  version: 1,
  title: 'Actions done when promised',
  unit: 'percent',
  when: 'P',
  meaning: 'How many of the things promised in plans were done by the day promised.',
  cohort: `${planCohort}; with actions due in the twelve months`,
  numerator: 'Actions done by their due day',
  denominator: 'Actions due in the twelve months',
  exclusions: [],
  direction: 'high',
  target: { value: 80, by: 'policy' },
  source: ['CLR10 reg 6(3)(b)'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessOwedPlan(person), awaits),
};
