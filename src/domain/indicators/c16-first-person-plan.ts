import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const firstPersonPlan: Indicator = {
  id: 'C16',
  version: 1,
  title: 'Plan written in the first person',
  unit: 'percent',
  when: 'P',
  meaning: 'Of plans that were audited, how many are written as the young person would say it.',
  cohort: 'Plans audited in the twelve months',
  numerator: 'Plans written in the agreed voice (first person)',
  denominator: 'Plans audited, not applicable left out',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['Local practice: agreed voice'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'audits of pathway plans',
  among: () => false,
  place: () => ofOtherThings('audited plans'),
};
