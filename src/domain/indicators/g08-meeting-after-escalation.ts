import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'escalations of risk, and meetings held';

export const meetingAfterEscalation: Indicator = {
  id: 'G08',
  version: 1,
  title: 'Meeting in time after a risk grew',
  unit: 'percent',
  when: 'P',
  meaning: 'When the risk to a young person grew, how often those who can help met in time.',
  cohort: `${open.says}; whose risk was escalated in the twelve months`,
  numerator: 'Strategy or exploitation meeting held in time',
  denominator: 'Escalations',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['Working Together to Safeguard Children', 'Local practice'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
