import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const councilApprenticeships: Indicator = {
  id: 'E07',
  version: 1,
  title: 'Council apprenticeships held by care leavers',
  unit: 'percent',
  when: 'A',
  meaning: 'How many of the apprenticeships that the council has or buys are held by care leavers.',
  cohort: 'Apprenticeships in the council and with its suppliers',
  numerator: 'Held by care leavers',
  denominator: 'All of them',
  exclusions: [],
  direction: 'high',
  source: ['CSWA17 s1: corporate parenting', 'Local practice: pledge'],
  breakdowns: [],
  parts: [{ key: 'ring-fenced', unit: 'count', title: 'Kept for care leavers' }],
  carriedBy: [],
  awaits: 'apprenticeships of the council, those kept for care leavers and those held by them',
  among: () => false,
  place: () => ofOtherThings('apprenticeships of the council'),
};
