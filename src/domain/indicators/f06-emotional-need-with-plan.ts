import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'emotional and mental health needs, and their actions';

export const emotionalNeedWithPlan: Indicator = {
  id: 'F06',
  version: 1,
  title: 'Emotional need with a plan',
  unit: 'percent',
  when: 'A',
  meaning: 'Of young people who need help with how they feel, how many have something agreed to help.',
  cohort: `${open.says}; with an emotional or mental health need recorded`,
  numerator: 'An open action for the need',
  denominator: 'Those with such a need',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['CLR10 Sch 1', 'Local practice'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
