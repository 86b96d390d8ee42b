import { mayBeWithoutRequest } from './cohorts/among.ts';
import { unlessIn, withoutRequest } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'offers of support after 21, with their dates';

export const yearlyOffer21To24: Indicator = {
  id: 'A05',
  version: 1,
  title: 'Offered support again each year (21 to 24)',
  unit: 'percent',
  when: 'A',
  meaning:
    'How many of the young people of 21 to 24 who have no support now were offered it again in the last year.',
  cohort: withoutRequest.says,
  numerator: 'An offer of advice and support recorded in the last twelve months',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'law' },
  source: ['CA89 s23CZB(7): at least once every twelve months'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeWithoutRequest,
  place: (person) => awaiting(unlessIn(person, withoutRequest), awaits),
};
