import { mayBeOpen } from './cohorts/among.ts';
import { openFrom18, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'payments of the higher education bursary';

export const universityBursaryOnTime: Indicator = {
  id: 'E12',
  version: 1,
  title: 'University bursary paid on time',
  unit: 'percent',
  when: 'P',
  meaning: 'How many young people who began university got their bursary within four weeks.',
  cohort: `${openFrom18.says}; who began higher education in the twelve months`,
  numerator: 'Higher education bursary paid within four weeks of the start',
  denominator: 'Those who began higher education',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'law' },
  source: ['The Children Act 1989 (Higher Education Bursary) (England) Regulations 2009', 'CA89 s23C(5A)'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openFrom18), awaits),
};
