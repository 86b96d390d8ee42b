import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'entries by a manager, with their dates';

export const managementOversight: Indicator = {
  id: 'B10',
  version: 1,
  title: 'Manager has looked at the record',
  unit: 'percent',
  when: 'A',
  meaning: 'For how many young people a manager has written in the record in the last three months.',
  cohort: open.says,
  numerator: 'An entry by a manager within the policy interval (three months unless set)',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['Local policy on management oversight'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
