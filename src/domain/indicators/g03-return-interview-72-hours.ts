import { under19 } from './cohorts/among.ts';
import { returned, unlessReturned } from './cohorts/returned.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'return interviews, with date and time';

export const returnInterview72Hours: Indicator = {
  id: 'G03',
  version: 1,
  title: 'Return interview within 72 hours',
  unit: 'percent',
  when: 'P',
  meaning:
    'When a young person came back after being missing, how often somebody independent talked with them within three days.',
  cohort: returned,
  numerator: 'Interview held within 72 hours of the return',
  denominator: 'Returns; those declined are shown apart',
  exclusions: ['Interviews that the young person declined, counted apart'],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['Statutory guidance on children who run away or go missing (2014)'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: under19,
  place: (person, measuring) => awaiting(unlessReturned(person, measuring), awaits),
};
