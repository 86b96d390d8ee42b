import { mayBeOpen } from './cohorts/among.ts';
import { openUnder18, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'needs for adult services, and the day transition began';

export const adultTransitionEarly: Indicator = {
  id: 'F08',
  version: 1,
  title: 'Adult health or care planned six months before 18',
  unit: 'percent',
  when: 'P',
  meaning:
    'Of young people who will need adult health or care services, how many had that begun six months before 18.',
  cohort: `${openUnder18.says}; who need adult health or care services, and turned 17 and a half in the twelve months`,
  numerator: 'Transition begun six months or more before the 18th birthday',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: [
    'Statutory guidance: Promoting the health and well-being of looked-after children (2015)',
    'Care Act 2014 s58',
  ],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openUnder18), awaits),
};
