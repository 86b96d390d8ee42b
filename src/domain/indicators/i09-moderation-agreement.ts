import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const moderationAgreement: Indicator = {
  id: 'I09',
  version: 1,
  title: 'Auditors agree',
  unit: 'percent',
  when: 'P',
  meaning: 'When a second auditor read the same record, how often both gave the same grade.',
  cohort: 'Audits moderated in the twelve months',
  numerator: 'Same grade after moderation',
  denominator: 'Audits moderated',
  exclusions: [],
  direction: 'high',
  target: { value: 85, by: 'policy' },
  source: ['Local practice: moderation'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'moderations of audits',
  among: () => false,
  place: () => ofOtherThings('moderated audits'),
};
