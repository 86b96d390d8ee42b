import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'feedback of young people, with its date';

export const feedbackGathered: Indicator = {
  id: 'I01',
  version: 1,
  title: 'Asked what they think',
  unit: 'percent',
  when: 'P',
  meaning: 'How many young people told us in the last year what they think of the help they get.',
  cohort: open.says,
  numerator: 'Feedback recorded in the twelve months',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 70, by: 'policy' },
  source: ['Local practice: voice'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
