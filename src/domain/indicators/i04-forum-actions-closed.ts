import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const forumActionsClosed: Indicator = {
  id: 'I04',
  version: 1,
  title: 'Forum’s requests answered',
  unit: 'percent',
  when: 'P',
  meaning: 'How many things the forum asked for were done or answered.',
  cohort: 'Actions that the forum raised in the twelve months',
  numerator: 'Closed',
  denominator: 'Raised',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['Local practice: forum'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'actions of the forum',
  among: () => false,
  place: () => ofOtherThings('actions of the forum'),
};
