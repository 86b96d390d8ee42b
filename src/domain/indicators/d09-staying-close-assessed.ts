import { mayBeOpen } from './cohorts/among.ts';
import { openLeavers, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'assessments for staying close support';

export const stayingCloseAssessed: Indicator = {
  id: 'D09',
  version: 1,
  title: 'Assessed for Staying Close',
  unit: 'percent',
  when: 'A',
  meaning:
    'How many young people who left care were asked whether they need help to stay close to those who cared for them.',
  cohort: openLeavers.says,
  numerator: 'Need for staying close support assessed',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['CSWA26 s7: counts from the day it is commenced'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openLeavers), awaits),
};
