import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const daysSinceThemedAudit: Indicator = {
  id: 'I07',
  version: 1,
  title: 'Days since the service was last audited as a whole',
  unit: 'count',
  when: 'A',
  meaning: 'How long ago somebody last looked at the whole leaving care service.',
  cohort: 'Themed audits of the leaving care service',
  numerator: 'Days since the last themed audit',
  denominator: 'Themed audits',
  exclusions: [],
  direction: 'low',
  target: { value: 183, by: 'policy' },
  source: ['Local practice: a themed audit at least every six months'],
  breakdowns: [],
  parts: [{ key: 'done', unit: 'percent', title: 'Of audits planned, those done' }],
  carriedBy: [],
  awaits: 'themed audits, with their dates',
  among: () => false,
  place: () => ofOtherThings('themed audits'),
};
