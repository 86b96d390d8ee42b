import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'benefit claims, with the day registered';

export const benefitClaimReady: Indicator = {
  id: 'H03',
  version: 1,
  title: 'Benefit claim ready at 18',
  unit: 'percent',
  when: 'B',
  meaning: 'Of young people who will need benefits at 18, how many had the claim ready.',
  cohort: `${open.says}; who turned 18 in the twelve months and need to claim`,
  numerator: 'Claim registered by the 18th birthday',
  denominator: 'Those who need to claim',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['V3: benefits at 18', 'Local practice'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
