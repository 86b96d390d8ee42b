import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'pregnancies, parenthood of fathers too, and support plans';

export const parentsWithSupportPlan: Indicator = {
  id: 'F10',
  version: 1,
  title: 'Parents and parents-to-be with a support plan',
  unit: 'percent',
  when: 'A',
  meaning: 'Of young people who are parents or expect a child, how many have a plan for support.',
  cohort: `${open.says}; pregnant, or a parent`,
  numerator: 'A current support plan',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['V3: young parents'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
