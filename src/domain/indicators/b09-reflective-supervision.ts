import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const reflectiveSupervision: Indicator = {
  id: 'B09',
  version: 1,
  title: 'Supervision that reflects',
  unit: 'percent',
  when: 'P',
  meaning:
    'Of supervision notes that were read, how many show that worker and manager thought about the young person.',
  cohort: 'Supervision records sampled in the twelve months',
  numerator: 'Records that meet the reflective standard',
  denominator: 'Records sampled',
  exclusions: [],
  direction: 'high',
  target: { value: 80, by: 'policy' },
  source: ['Local policy: reflective standard of supervision'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'sampled supervision records and how each was judged',
  among: () => false,
  place: () => ofOtherThings('supervision records'),
};
