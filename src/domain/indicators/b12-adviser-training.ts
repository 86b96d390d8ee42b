import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const adviserTraining: Indicator = {
  id: 'B12',
  version: 1,
  title: 'Advisers with their training complete',
  unit: 'percent',
  when: 'A',
  meaning: 'How many personal advisers have done all the training they need.',
  cohort: 'Personal advisers in post',
  numerator: 'All four modules done: law and its changes, pathway planning, the local offer, entitlements',
  denominator: 'Personal advisers in post',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['Local practice: four modules'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'training of personal advisers, by module',
  among: () => false,
  place: () => ofOtherThings('personal advisers'),
};
