import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const recordedInTime: Indicator = {
  id: 'B13',
  version: 1,
  title: 'Written down in time',
  unit: 'percent',
  when: 'P',
  meaning: 'How many contacts with young people were written down within five working days.',
  cohort: 'Contacts of the twelve months',
  numerator: 'Contacts recorded within five working days',
  denominator: 'All contacts',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['Local policy on timely recording'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'when each contact took place and when it was written down',
  among: () => false,
  place: () => ofOtherThings('contacts'),
};
