import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const accessToRecordsOnTime: Indicator = {
  id: 'H07',
  version: 1,
  title: 'Asked for their records, and got them in time',
  unit: 'percent',
  when: 'P',
  meaning: 'How many young people who asked to see their records were answered in time.',
  cohort: 'Requests of care leavers for their records in the twelve months',
  numerator: 'Acknowledged within ten working days, and answered within a month or the extension told',
  denominator: 'Requests',
  exclusions: [],
  direction: 'high',
  target: { value: 95, by: 'policy' },
  source: ['UK GDPR Art 12(3)', 'V3 4.33'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'requests for records, with the days acknowledged and answered',
  among: () => false,
  place: () => ofOtherThings('requests for records'),
};
