import { mayBeOpen } from './cohorts/among.ts';
import { openFrom18, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'council tax relief, with who is eligible';

export const councilTaxRelief: Indicator = {
  id: 'H08',
  version: 1,
  title: 'Council tax relief received',
  unit: 'percent',
  when: 'A',
  meaning: 'Of young people who need not pay council tax, how many get that relief.',
  cohort: `${openFrom18.says}; liable for council tax and eligible for relief`,
  numerator: 'Relief received',
  denominator: 'Those eligible',
  exclusions: [],
  direction: 'high',
  source: ['Local offer: council tax'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openFrom18), awaits),
};
