import { mayBeOpen } from './cohorts/among.ts';
import { openLeavers, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'assessments after a return to education';

export const reengagedAssessed: Indicator = {
  id: 'E13',
  version: 1,
  title: 'Back in education, assessed in time',
  unit: 'percent',
  when: 'P',
  meaning:
    'Of young people of 21 to 24 who told us they want to study again, how many we assessed within three months.',
  cohort: `${openLeavers.says}; back in education (FR-ED) since a day in the twelve months`,
  numerator: 'Assessment complete within three months of telling the authority',
  denominator: 'Those who told the authority',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'law' },
  source: ['CA89 s23CA(3)', 'CLR10 reg 5(2)(b)'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openLeavers), awaits),
};
