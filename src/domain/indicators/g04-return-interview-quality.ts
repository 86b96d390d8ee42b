import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const returnInterviewQuality: Indicator = {
  id: 'G04',
  version: 1,
  title: 'Return interviews that tell why',
  unit: 'percent',
  when: 'P',
  meaning:
    'Of return interviews that were read, how many say what pulled or pushed the young person away, the risk, and what will change.',
  cohort: 'Return interviews sampled in the twelve months',
  numerator: 'Push and pull factors, risk and change of plan all recorded',
  denominator: 'Interviews sampled',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['Statutory guidance on children who run away or go missing (2014)', 'Local practice'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'sampled return interviews and how each was judged',
  among: () => false,
  place: () => ofOtherThings('return interviews'),
};
