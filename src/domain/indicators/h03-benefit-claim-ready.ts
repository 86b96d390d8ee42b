import { aged16To18 } from './cohorts/among.ts';
import { openAt18, unlessOpenAt18 } from './cohorts/turned-18.ts';
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
  cohort: `${openAt18}; who need to claim`,
  numerator: 'Claim registered by the 18th birthday',
  denominator: 'Those who need to claim',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['V3: benefits at 18', 'Local practice'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: aged16To18,
  place: (person, measuring) => awaiting(unlessOpenAt18(person, measuring), awaits),
};
