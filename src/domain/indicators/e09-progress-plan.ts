import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'plans for progress in learning and work';

export const progressPlan: Indicator = {
  id: 'E09',
  version: 1,
  title: 'Progress plan for learning and work',
  unit: 'percent',
  when: 'A',
  meaning: 'Of young people not in learning or work, how many have a current plan for getting there.',
  cohort: `${open.says}; not in education, employment or training, or all of 16 to 21 where local policy says so`,
  numerator: 'Current personal plan for progress in learning or work',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['Local practice: personal occupational progress plan'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
