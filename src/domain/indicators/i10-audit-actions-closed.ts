import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const auditActionsClosed: Indicator = {
  id: 'I10',
  version: 1,
  title: 'Audit actions done in time',
  unit: 'percent',
  when: 'P',
  meaning: 'How many of the things an audit asked for were done in time.',
  cohort: 'Audit actions due in the twelve months',
  numerator: 'Closed on or before the day due',
  denominator: 'Actions due',
  exclusions: [],
  direction: 'high',
  target: { value: 90, by: 'policy' },
  source: ['Local practice: file audit'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'actions of audits, with due day and day done',
  among: () => false,
  place: () => ofOtherThings('actions of audits'),
};
