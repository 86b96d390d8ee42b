import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'risk assessments of homes, with their dates';

export const riskAssessedWhereUnsuitable: Indicator = {
  id: 'D05',
  version: 1,
  title: 'Risk assessed where the home is unsuitable',
  unit: 'percent',
  when: 'A',
  meaning:
    'Of young people in an unsuitable or worrying home, how many have a current assessment of the risk.',
  cohort: `${open.says}; whose home is judged unsuitable or of concern`,
  numerator: 'Risk assessment complete within five working days, and current',
  denominator: 'Those of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['Local practice: standard on unsuitable homes'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
