import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const assessmentAt15: Indicator = {
  id: 'C01',
  version: 1,
  title: 'Needs assessment begun at 15',
  unit: 'percent',
  when: 'A',
  meaning: 'Of 15 year olds in care who will be owed a plan, how many we have begun to assess.',
  cohort: '15 and looked after on the day, and likely to become eligible',
  numerator: 'Needs assessment begun or complete',
  denominator: 'All of the cohort',
  exclusions: [],
  direction: 'high',
  target: { value: 80, by: 'policy' },
  source: ['Local practice: preparation from 15'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'needs assessments, with the day begun and the day complete',
  among: () => false,
  place: () => ofOtherThings('15 year olds'),
};
