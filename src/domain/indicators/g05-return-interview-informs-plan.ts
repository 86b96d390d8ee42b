import { under19 } from './cohorts/among.ts';
import { returned, unlessReturned } from './cohorts/returned.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'return interviews, their findings, and updates of plan and risk';

export const returnInterviewInformsPlan: Indicator = {
  id: 'G05',
  version: 1,
  title: 'Return interview changes the plan',
  unit: 'percent',
  when: 'P',
  meaning: 'When a return interview showed a new risk, how often the plan was changed within two weeks.',
  cohort: `${returned}; where an interview found a new risk`,
  numerator: 'Plan or risk assessment updated within ten working days',
  denominator: 'Interviews that found a new risk',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['Statutory guidance on children who run away or go missing (2014)'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: under19,
  place: (person, measuring) => awaiting(unlessReturned(person, measuring), awaits),
};
