import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const forumActivity: Indicator = {
  id: 'I03',
  version: 1,
  title: 'Care leavers’ forum meets',
  unit: 'count',
  when: 'P',
  meaning: 'How often the care leavers’ forum met in a year.',
  cohort: 'Meetings of the care leavers’ forum',
  numerator: 'Meetings held',
  denominator: 'Meetings held',
  exclusions: [],
  direction: 'high',
  target: { value: 12, by: 'policy' },
  source: ['Local practice: forum'],
  breakdowns: [],
  parts: [
    { key: 'attendees', unit: 'percent', title: 'Of all young people, those who came' },
    { key: 'out-of-area', unit: 'percent', title: 'Of those who came, those who live out of area' },
  ],
  carriedBy: [],
  awaits: 'meetings of the forum, with who came',
  among: () => false,
  place: () => ofOtherThings('meetings of the forum'),
};
