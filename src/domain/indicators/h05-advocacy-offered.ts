import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'offers of advocacy, with their dates';

export const advocacyOffered: Indicator = {
  id: 'H05',
  version: 1,
  title: 'Advocacy offered',
  unit: 'percent',
  when: 'A',
  meaning:
    'How many young people were told in the last year that somebody independent can speak up for them.',
  cohort: open.says,
  numerator: 'Offer of advocacy recorded in the last twelve months',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['CA89 s26A', 'V3 9.10'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
