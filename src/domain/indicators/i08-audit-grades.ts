import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const auditGrades: Indicator = {
  id: 'I08',
  version: 1,
  title: 'Records judged good or better',
  unit: 'percent',
  when: 'P',
  meaning: 'Of records that were audited, how many were judged good or better.',
  cohort: 'Audits completed in the twelve months',
  numerator: 'Graded good or outstanding',
  denominator: 'Audits completed',
  exclusions: [],
  direction: 'high',
  target: { value: 80, by: 'policy' },
  source: ['Local practice: file audit'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'audits, with their grades',
  among: () => false,
  place: () => ofOtherThings('audits'),
};
