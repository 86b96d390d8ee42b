import { mayBeOpen } from './cohorts/among.ts';
import { placeHealth } from './evidence/health.ts';
import { breakdowns, type Indicator } from './indicator.ts';

export const dentalCheck: Indicator = {
  id: 'F02',
  version: 1,
  title: 'Dental check',
  unit: 'percent',
  when: 'A',
  meaning: 'How many 16 and 17 year olds in care have seen a dentist in the last year.',
  cohort: 'Eligible, and looked after for twelve months on the day',
  numerator: 'Teeth checked by a dentist in the twelve months',
  denominator: 'All of the cohort; nothing recorded counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 81, by: 'policy' },
  source: [
    'Promoting the health and well-being of looked-after children (2022)',
    'SSDA903 guide, OC2 (of all ages, on a 31 March)',
  ],
  breakdowns,
  carriedBy: [
    'SSDA903 OC2: TEETH_CHECK (on 31 March)',
    'Annex A List 8: Date of Last Dental Check',
    'SSD ssd_cla_health',
  ],
  among: mayBeOpen,
  place(person, measuring) {
    return placeHealth(person, measuring, {
      what: 'dental check',
      check: 'dental-check',
      table: 'ssd_cla_health',
      yearly: (row) => row.teethCheck,
      listed: (row) => row.dentalCheckOn,
    });
  },
};
