import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const improvementActionsOnTrack: Indicator = {
  id: 'I11',
  version: 1,
  title: 'Improvement plan on track',
  unit: 'percent',
  when: 'A',
  meaning: 'How many actions of the improvement plan are on track.',
  cohort: 'Open actions of the improvement plan',
  numerator: 'On track',
  denominator: 'Open actions',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['Local practice: improvement plan'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'actions of the improvement plan',
  among: () => false,
  place: () => ofOtherThings('actions of the improvement plan'),
};
