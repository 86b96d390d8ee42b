import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const planSmart: Indicator = {
  id: 'C12',
  version: 1,
  title: 'Plan is specific and covers each need',
  unit: 'percent',
  when: 'P',
  meaning: 'Of plans that were audited, how many say exactly what will happen for each need.',
  cohort: 'Plans audited in the twelve months',
  numerator: 'Plans that are specific, measurable, achievable, relevant and timed, and cover each need',
  denominator: 'Plans audited, not applicable left out',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['CLR10 reg 6(3)(b)', 'Local practice: file audit'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'audits of pathway plans',
  among: () => false,
  place: () => ofOtherThings('audited plans'),
};
