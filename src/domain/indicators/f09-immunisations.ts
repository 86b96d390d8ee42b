import { mayBeOpen } from './cohorts/among.ts';
import { placeHealth } from './evidence/health.ts';
import { breakdowns, type Indicator } from './indicator.ts';

export const immunisations: Indicator = {
  id: 'F09',
  version: 1,
  title: 'Immunisations up to date',
  unit: 'percent',
  when: 'A',
  meaning: 'How many 16 and 17 year olds in care have had all their vaccinations.',
  cohort: 'Eligible, and looked after for twelve months on the day',
  numerator: 'Immunisations recorded as up to date',
  denominator: 'All of the cohort; nothing recorded counts against',
  exclusions: [],
  direction: 'high',
  target: { value: 84, by: 'policy' },
  source: [
    'Promoting the health and well-being of looked-after children (2022)',
    'SSDA903 guide, OC2 (of all ages, on a 31 March)',
  ],
  breakdowns,
  carriedBy: ['SSDA903 OC2: IMMUNISATIONS (on 31 March)', 'SSD ssd_cla_immunisations'],
  among: mayBeOpen,
  place(person, measuring) {
    return placeHealth(person, measuring, {
      what: 'immunisations up to date',
      check: 'immunisations',
      table: 'ssd_cla_immunisations',
      yearly: (row) => row.immunisations,
    });
  },
};
