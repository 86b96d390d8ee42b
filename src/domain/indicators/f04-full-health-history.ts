import { mayBeOpen } from './cohorts/among.ts';
import { openFrom18, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'health passports and what each holds';

export const fullHealthHistory: Indicator = {
  id: 'F04',
  version: 1,
  title: 'Health history with birth family',
  unit: 'percent',
  when: 'A',
  meaning:
    'How many young people know their whole health history, with that of their birth family, or why a part is missing.',
  cohort: openFrom18.says,
  numerator: 'Passport with history and a family section, or a documented gap',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['Promoting the health and well-being of looked-after children (2022), 95'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openFrom18), awaits),
};
