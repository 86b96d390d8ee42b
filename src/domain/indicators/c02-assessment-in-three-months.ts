import { aged16To18 } from './cohorts/among.ts';
import { assessmentsDue, unlessAssessmentDue } from './cohorts/assessment-due.ts';
import { awaiting } from './awaiting.ts';
import { breakdowns, type Indicator } from './indicator.ts';

const awaits = 'needs assessments, with the day complete';

export const assessmentInThreeMonths: Indicator = {
  id: 'C02',
  version: 1,
  title: 'Needs assessment within three months',
  unit: 'percent',
  when: 'P',
  meaning: 'How many young people had their needs assessed within three months of becoming entitled.',
  cohort: assessmentsDue,
  numerator:
    'Assessment complete on or before the day it was due: three months after becoming eligible or relevant',
  denominator: 'Assessments that fell due in the twelve months',
  exclusions: [],
  direction: 'high',
  target: { value: 100, by: 'law' },
  source: ['CPR10 reg 42(1)', 'CLR10 reg 5(2)(a)'],
  breakdowns,
  carriedBy: [],
  awaits,
  among: aged16To18,
  place: (person, measuring) => awaiting(unlessAssessmentDue(person, measuring), awaits),
};
