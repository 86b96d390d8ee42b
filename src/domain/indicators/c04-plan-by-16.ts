import { inWords } from '#calendar/words.ts';
import { birthdayIn } from './cohorts/birthday-in.ts';
import { aged16To18 } from './cohorts/among.ts';
import { eligible, unlessInOn } from './cohorts/category-cohort.ts';
import { planBy } from './evidence/plan-by.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { cannotTell, outside } from './placing.ts';

export const planBy16: Indicator = {
  id: 'C04',
  version: 1,
  title: 'Pathway plan by the 16th birthday',
  unit: 'percent',
  when: 'B',
  meaning: 'Of young people who turned 16 in care this year, how many had a pathway plan by then.',
  cohort:
    'Eligible on the 16th birthday, which fell in the twelve months (thirteen weeks in care since 14 by then)',
  numerator: 'A plan or its review dated on or before the 16th birthday',
  denominator: 'All of the cohort whose plan can be told; nothing recorded counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['CA89 Sch 2 para 19B(4)', 'Local practice: a plan by 16'],
  breakdowns,
  carriedBy: [
    'Annex A List 9: Latest Pathway Plan Review Date (of extracts around the birthday)',
    'SSD ssd_care_leavers: pathway plan review date (of extracts around the birthday)',
  ],
  among: aged16To18,
  place(person, { year }) {
    if (person.born === undefined) return cannotTell(() => 'Their date of birth is missing.');
    const on = birthdayIn(person, 16, year);
    if (on === undefined) {
      return outside(() => `Did not turn 16 between ${inWords(year.from)} and ${inWords(year.to)}.`);
    }
    return unlessInOn(person, on, eligible) ?? planBy(person, on, { birthday: on });
  },
};
