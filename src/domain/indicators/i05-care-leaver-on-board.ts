import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const careLeaverOnBoard: Indicator = {
  id: 'I05',
  version: 1,
  title: 'A care leaver at the table',
  unit: 'percent',
  when: 'P',
  meaning: 'How often a care leaver sat at the meetings that decide about the service.',
  cohort: 'Meetings of the corporate parenting and improvement boards',
  numerator: 'Meetings with a care leaver present',
  denominator: 'Meetings',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['CSWA17 s1', 'Local practice'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'meetings of boards, with who came',
  among: () => false,
  place: () => ofOtherThings('meetings of boards'),
};
