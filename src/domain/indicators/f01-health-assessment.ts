import { mayBeOpen } from './cohorts/among.ts';
import { placeHealth } from './evidence/health.ts';
import { breakdowns, type Indicator } from './indicator.ts';

export const healthAssessment: Indicator = {
  id: 'F01',
  version: 1,
  title: 'Health assessment up to date',
  unit: 'percent',
  when: 'A',
  meaning: 'How many 16 and 17 year olds in care have had their yearly health assessment.',
  cohort: 'Eligible, and looked after for twelve months on the day',
  numerator: 'A health assessment in the twelve months',
  denominator: 'All of the cohort; nothing recorded counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: [
    'Promoting the health and well-being of looked-after children (2022)',
    'SSDA903 guide, OC2 (of all ages, on a 31 March)',
  ],
  breakdowns,
  carriedBy: [
    'SSDA903 OC2: HEALTH_ASSESSMENT (on 31 March)',
    'Annex A List 8: Date of Last Health Assessment',
    'SSD ssd_cla_health',
  ],
  among: mayBeOpen,
  place(person, measuring) {
    return placeHealth(person, measuring, {
      what: 'health assessment',
      check: 'health-assessment',
      table: 'ssd_cla_health',
      yearly: (row) => row.healthAssessment,
      listed: (row) => row.healthAssessedOn,
    });
  },
};
