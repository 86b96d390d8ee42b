import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const feedbackActedOn: Indicator = {
  id: 'I02',
  version: 1,
  title: 'You said, we did',
  unit: 'percent',
  when: 'P',
  meaning: 'When young people told us something should change, how often we answered with what we did.',
  cohort: 'Feedback of the twelve months that needs action',
  numerator: 'Answered with what was done',
  denominator: 'Feedback that needs action',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['Local practice: voice'],
  breakdowns: [],
  parts: [{ key: 'score', unit: 'mean', title: 'Mean score given' }],
  carriedBy: [],
  awaits: 'feedback and the answers to it',
  among: () => false,
  place: () => ofOtherThings('feedback'),
};
