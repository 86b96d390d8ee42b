import { mayBeOpen } from './cohorts/among.ts';
import { openFrom18, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'health passports, with the day given';

export const healthPassport: Indicator = {
  id: 'F03',
  version: 1,
  title: 'Health passport given',
  unit: 'percent',
  when: 'A',
  meaning: 'How many young people of 18 or over were given their health passport.',
  cohort: openFrom18.says,
  numerator: 'Health passport recorded as given',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['Promoting the health and well-being of looked-after children (2022)'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openFrom18), awaits),
};
