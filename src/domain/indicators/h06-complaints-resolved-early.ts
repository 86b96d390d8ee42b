import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const complaintsResolvedEarly: Indicator = {
  id: 'H06',
  version: 1,
  title: 'Complaints settled within 14 days',
  unit: 'percent',
  when: 'P',
  meaning: 'How many complaints were put right within two weeks.',
  cohort: 'Complaints of the twelve months',
  numerator: 'Resolved informally within 14 days',
  denominator: 'Complaints',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['CA89 s24D', 'V3 9.5, 9.11'],
  breakdowns: [],
  parts: [
    { key: 'complaints', unit: 'count', title: 'Complaints' },
    { key: 'upheld', unit: 'count', title: 'Upheld' },
  ],
  carriedBy: [],
  awaits: 'complaints, with their course, theme and outcome',
  among: () => false,
  place: () => ofOtherThings('complaints'),
};
