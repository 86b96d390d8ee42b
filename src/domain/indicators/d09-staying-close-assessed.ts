import { breakdowns, type Indicator } from './indicator.ts';
import { outside } from './placing.ts';

export const stayingCloseAssessed: Indicator = {
  id: 'D09',
  version: 1,
  title: 'Assessed for Staying Close',
  unit: 'percent',
  when: 'A',
  meaning:
    'How many young people who left care were asked whether they need help to stay close to those who cared for them.',
  cohort: 'Former relevant, under 25, with or without a request; nobody until CSWA26 s7 is in force',
  numerator: 'Need for staying close support assessed',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['CSWA26 s7 (CA89 s23CZAA): not in force on the text of 1 June 2026'],
  breakdowns,
  carriedBy: [],
  awaits: 'assessments for staying close support',
  among: () => false,
  place: () => outside(() => 'Staying close support is not in force yet: nobody is owed the assessment.'),
};
