import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const staffUsingFigures: Indicator = {
  id: 'I12',
  version: 1,
  title: 'Staff who look at the figures',
  unit: 'percent',
  when: 'P',
  meaning: 'How many workers looked at these figures in the last month.',
  cohort: 'Staff of the service',
  numerator: 'Looked at a page of figures in the month',
  denominator: 'Staff',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['Local practice: performance information used at all levels'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'who looks at figures, by worker and month',
  among: () => false,
  place: () => ofOtherThings('staff'),
};
