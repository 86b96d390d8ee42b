import { mayBeOpen } from './cohorts/among.ts';
import { openLeavers, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'payments of the setting-up allowance';

export const settingUpAllowance: Indicator = {
  id: 'D16',
  version: 1,
  title: 'Setting-up allowance paid in full',
  unit: 'percent',
  when: 'P',
  meaning: 'How many young people got the whole allowance for setting up their first home within a year.',
  cohort: `${openLeavers.says}; whose first independent home began twelve to twenty-four months before the day`,
  numerator: 'At least the local rate paid by twelve months after the move (£3,000 where no higher is set)',
  denominator: 'First independent homes',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['V3 8.19: £3,000'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openLeavers), awaits),
};
