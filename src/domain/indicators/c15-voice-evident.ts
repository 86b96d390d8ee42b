import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const voiceEvident: Indicator = {
  id: 'C15',
  version: 1,
  title: 'The young person’s voice is in the plan',
  unit: 'percent',
  when: 'P',
  meaning: 'Of plans that were audited, how many show what the young person wants in their own words.',
  cohort: 'Plans audited in the twelve months',
  numerator: 'Audits in which the young person’s voice is evident',
  denominator: 'Plans audited, not applicable left out',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['CLR10 reg 4', 'Local practice: file audit'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'audits of pathway plans',
  among: () => false,
  place: () => ofOtherThings('audited plans'),
};
