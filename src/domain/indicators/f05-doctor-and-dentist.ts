import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'registrations with doctor and dentist';

export const doctorAndDentist: Indicator = {
  id: 'F05',
  version: 1,
  title: 'Has a doctor and a dentist',
  unit: 'percent',
  when: 'A',
  meaning: 'How many young people have a doctor and a dentist.',
  cohort: open.says,
  numerator: 'Registered with a general practitioner and with a dentist',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['V3 App D'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
