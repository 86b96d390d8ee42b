import { birthday } from '#calendar/age.ts';
import { addMonths } from '#calendar/month.ts';
import { inWords } from '#calendar/words.ts';
import { aged16To18 } from './cohorts/among.ts';
import { openUnder18, unlessInOn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator, type Measuring, type Placing } from './indicator.ts';
import type { PersonAsAt } from './person-as-at.ts';
import { cannotTell, outside } from './placing.ts';

/** Transition is under way by six months before the 18th birthday. */
const monthsBefore18 = 6;

const awaits = 'needs for adult services, and the day transition began';

export const adultTransitionEarly: Indicator = {
  id: 'F08',
  version: 1,
  title: 'Adult health or care planned six months before 18',
  unit: 'percent',
  when: 'P',
  meaning:
    'Of young people who will need adult health or care services, how many had that begun six months before 18.',
  cohort:
    'Eligible or relevant on the day six months before the 18th birthday, which fell in the twelve months; who need adult health or care services',
  numerator: 'Transition begun six months or more before the 18th birthday',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['Promoting the health and well-being of looked-after children (2022), 94', 'Care Act 2014 s58'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: aged16To18,
  place: (person, measuring) => awaiting(unlessNearing18(person, measuring), awaits),
};

function unlessNearing18(person: PersonAsAt, { year }: Measuring): Placing | undefined {
  const { born } = person;
  if (born === undefined) return cannotTell(() => 'Their date of birth is missing.');
  const on = addMonths(birthday(born, 18), -monthsBefore18);
  if (on < year.from || on > year.to) return outside(() => `Six months before 18 on ${inWords(on)}.`);
  return unlessInOn(person, on, openUnder18);
}
