import { inWords } from '#calendar/words.ts';
import { mayBeOpen } from './cohorts/among.ts';
import { backInEducation, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator, type Measuring, type Placing } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';
import { outside } from './placing.ts';

const awaits = 'assessments after a return to education';

export const reengagedAssessed: Indicator = {
  id: 'E13',
  version: 1,
  title: 'Back in education, assessed in time',
  unit: 'percent',
  when: 'P',
  meaning:
    'Of young people of 21 to 24 who told us they want to study again, how many we assessed within three months.',
  cohort: `${backInEducation.says}, since a day in the twelve months`,
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
  place: (person, measuring) =>
    awaiting(unlessIn(person, backInEducation) ?? unlessNow(person, measuring), awaits),
};

function unlessNow({ category: { code, from } }: PersonAsAt, { year }: Measuring): Placing | undefined {
  if (code !== 'FR-ED' || from >= year.from) return undefined;
  return outside(() => `Back in education since ${inWords(from)}, before the twelve months.`);
}
