import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const supervisionOnTime: Indicator = {
  id: 'B08',
  version: 1,
  title: 'Supervision on time',
  unit: 'percent',
  when: 'P',
  meaning: 'How many of the supervision meetings that workers are owed took place in time.',
  cohort: 'Personal advisers and social workers of the service',
  numerator: 'Supervisions held within the policy interval',
  denominator: 'Supervisions due in the twelve months',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['Local policy on the frequency of supervision'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'supervisions, with worker and date',
  among: () => false,
  place: () => ofOtherThings('supervisions'),
};
