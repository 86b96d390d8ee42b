import { mayBeOpen } from './cohorts/among.ts';
import { open, unlessIn } from './cohorts/category-cohort.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'risk assessments, area by area';

export const riskAssessmentComplete: Indicator = {
  id: 'G07',
  version: 1,
  title: 'Risk assessment complete in five areas',
  unit: 'percent',
  when: 'A',
  meaning: 'How many risk assessments that are due cover all five areas.',
  cohort: `${open.says}; for whom a risk assessment is due`,
  numerator: 'All five areas assessed',
  denominator: 'Risk assessments due',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'policy' },
  source: ['Local practice: five areas of risk'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: mayBeOpen,
  place: (person) => awaiting(unlessIn(person, open), awaits),
};
