import { inWords } from '#calendar/words.ts';
import { birthdayIn } from './cohorts/birthday-in.ts';
import { aged16To18 } from './cohorts/among.ts';
import { openUnder18, unlessInOn } from './cohorts/category-cohort.ts';
import { planBy } from './evidence/plan-by.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, outside } from './placing.ts';

export const planBy17: Indicator = {
  id: 'C05',
  version: 1,
  title: 'Pathway plan by the 17th birthday',
  unit: 'percent',
  when: 'B',
  meaning: 'Of young people who turned 17 this year and are owed a pathway plan, how many had one by then.',
  cohort: 'Eligible or relevant on the 17th birthday, which fell in the twelve months',
  numerator: 'A plan or its review dated on or before the 17th birthday',
  denominator: 'All of the cohort whose plan can be told; nothing recorded counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['CA89 Sch 2 para 19B(4); s23B(3)(b)', 'Local practice: a plan by 17 at the latest'],
  breakdowns,
  carriedBy: [
    'Annex A List 9: Latest Pathway Plan Review Date (of extracts around the birthday)',
    'SSD ssd_care_leavers: pathway plan review date (of extracts around the birthday)',
  ],
  among: aged16To18,
  place(person, { year }) {
    if (person.born === undefined) return cannotTell(() => 'Their date of birth is missing.');
    const on = birthdayIn(person, 17, year);
    if (on === undefined) {
      return outside(() => `Did not turn 17 between ${inWords(year.from)} and ${inWords(year.to)}.`);
    }
    return unlessInOn(person, on, openUnder18) ?? planBy(person, on, { birthday: on });
  },
};
