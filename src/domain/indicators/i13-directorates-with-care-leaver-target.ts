import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const directoratesWithCareLeaverTarget: Indicator = {
  id: 'I13',
  version: 1,
  title: 'Whole council helps',
  unit: 'percent',
  when: 'A',
  meaning: 'How many parts of the council have something of their own to do for care leavers.',
  cohort: 'Directorates of the council',
  numerator: 'With an action or target for care leavers',
  denominator: 'Directorates',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['CSWA17 s1: corporate parenting principles'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'directorates, with their actions for care leavers',
  among: () => false,
  place: () => ofOtherThings('directorates'),
};
