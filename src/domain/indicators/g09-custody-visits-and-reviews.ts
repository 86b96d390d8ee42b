import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'custody, with visits, reviews and release plans';

export const custodyVisitsAndReviews: Indicator = {
  id: 'G09',
  version: 1,
  title: 'Visited in custody, and ready for release',
  unit: 'percent',
  when: 'P',
  meaning: 'Of young people in custody, how many were visited within two weeks.',
  cohort: `${open.says}; in custody on a day in the twelve months`,
  numerator: 'Visited within ten working days of being detained',
  denominator: 'Those detained',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['V3 6.41 to 6.44'],
  breakdowns,
  parts: [
    { key: 'review-before-release', unit: 'percent', title: 'Review a month or more before release' },
    {
      key: 'plan-before-release',
      unit: 'percent',
      title: 'Release plan fourteen days or more before release',
    },
  ],
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
