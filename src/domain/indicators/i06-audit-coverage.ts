import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const auditCoverage: Indicator = {
  id: 'I06',
  version: 1,
  title: 'Records audited',
  unit: 'percent',
  when: 'P',
  meaning: 'How many young people’s records were read by an auditor in the last year.',
  cohort: 'Open cases',
  numerator: 'Cases audited in the twelve months',
  denominator: 'Open cases',
  exclusions: [],
  direction: 'high',
  target: { value: 88, by: 'policy' },
  source: ['Local practice: audit coverage'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'audits, with their dates',
  among: () => false,
  place: () => ofOtherThings('audits'),
};
