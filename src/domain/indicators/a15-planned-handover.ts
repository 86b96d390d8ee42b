import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'handovers: joint visit, record, and that the young person was told';

export const plannedHandover: Indicator = {
  id: 'A15',
  version: 1,
  title: 'Change of worker was prepared',
  unit: 'percent',
  when: 'P',
  meaning:
    'When a young person got a new worker, how often it was prepared with them: both workers met them, notes were handed over, and they were told.',
  cohort: `${open.says}; whose worker or team changed in the twelve months`,
  numerator: 'Joint visit, handover record and the young person told, all three recorded',
  denominator: 'Changes of worker or team in the twelve months',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['V3 3.19', 'Local practice: fewer transition points'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
