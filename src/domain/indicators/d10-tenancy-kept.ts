import { mayBeOpen } from './cohorts/among.ts';
import { openLeavers, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'tenancies, with how each ended';

export const tenancyKept: Indicator = {
  id: 'D10',
  version: 1,
  title: 'Tenancy kept',
  unit: 'percent',
  when: 'P',
  meaning:
    'Of young people who began a tenancy, how many are still in it, or moved on as planned, six and twelve months later.',
  cohort: `${openLeavers.says}; whose tenancy began six to eighteen months before the day`,
  numerator: 'Still in the tenancy, or moved on as planned, after six months',
  denominator: 'Tenancies begun',
  exclusions: [],
  direction: 'high',
  target: { value: 85, by: 'policy' },
  source: ['V3 7.67'],
  breakdowns,
  parts: [{ key: 'twelve-months', unit: 'percent', title: 'The same after twelve months' }],
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, openLeavers), awaits),
};
