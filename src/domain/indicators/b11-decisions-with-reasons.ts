import { ofOtherThings } from './awaiting.ts';
import type { Indicator } from './indicator.ts';

export const decisionsWithReasons: Indicator = {
  id: 'B11',
  version: 1,
  title: 'Decisions with their reasons',
  unit: 'percent',
  when: 'P',
  meaning: 'How many important decisions about young people say why they were made.',
  cohort: 'Key decisions recorded in the twelve months',
  numerator: 'Decisions with a recorded rationale',
  denominator: 'Key decisions',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['Local practice: file audit, question on decisions and their reasons'],
  breakdowns: [],
  carriedBy: [],
  awaits: 'key decisions, each with its reason',
  among: () => false,
  place: () => ofOtherThings('key decisions'),
};
