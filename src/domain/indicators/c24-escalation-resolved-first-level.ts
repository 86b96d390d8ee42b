import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const escalationResolvedFirstLevel: Indicator = {
  id: 'C24',
  version: 1,
  title: 'Concerns settled at the first step',
  unit: 'percent',
  when: 'P',
  meaning: 'Of concerns that a reviewing officer or manager raised, how many the team manager settled.',
  cohort: 'Escalations raised in the twelve months',
  numerator: 'Resolved by the team manager',
  denominator: 'Escalations raised',
  exclusions: [],
  direction: 'context',
  source: ['Local practice: dispute resolution of reviewing officers'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'escalations, with who resolved them',
  among: () => false,
  place: () => ofOtherThings('escalations'),
};
