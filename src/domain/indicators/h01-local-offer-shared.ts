import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'when the local offer was explained and given';

export const localOfferShared: Indicator = {
  id: 'H01',
  version: 1,
  title: 'Local offer explained',
  unit: 'percent',
  when: 'A',
  meaning:
    'How many young people were told what the council offers care leavers, and given it, in the last year.',
  cohort: open.says,
  numerator: 'Local offer explained and a copy given in the last twelve months',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['CSWA17 s2', 'Local offer guidance (2025)'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
