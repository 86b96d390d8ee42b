import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const jointHousingProtocol: Indicator = {
  id: 'D17',
  version: 1,
  title: 'Joint housing protocol reviewed',
  unit: 'count',
  when: 'A',
  meaning:
    'Whether housing and children’s services have looked again at how they work together for care leavers in the last year.',
  cohort: 'The authority’s joint housing protocol',
  numerator: 'Protocol reviewed in the last twelve months',
  denominator: 'The protocol',
  exclusions: [],
  direction: 'high',
  target: { value: 1, by: 'policy' },
  source: ['V3 7.9'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'the joint housing protocol and the day of its last review',
  among: () => false,
  place: () => ofOtherThings('a protocol between housing and children’s services'),
};
