import { aged16To24 } from './cohorts/among.ts';
import { birthdayExclusions, birthdayRecordCarriers } from './carried-by.ts';
import { placeAtBirthday } from './cohorts/birthday-cohort.ts';
import { activitySaid, isInLearningOrWork } from './cohorts/learning-and-work.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { metIf } from './placing.ts';

export const learningOrWork: Indicator = {
  id: 'E01',
  version: 1,
  title: 'In education, employment or training (19 to 21)',
  unit: 'percent',
  when: 'B',
  meaning: 'Of young people who turned 19, 20 or 21 this year, how many were learning or working.',
  cohort: 'C903(19..21)',
  numerator:
    'In higher or other education, an apprenticeship, training or employment (F1 P1 F2 P2 F4 P4 F5 P5)',
  denominator: 'All of the cohort; no information counts against',
  exclusions: birthdayExclusions,
  direction: 'high',
  target: { value: 54, by: 'policy' },
  source: ['SSDA903 guide, OC3 ACTIV', 'DfE, Children looked after in England, care leavers'],
  benchmark: 'eet-19-21',
  breakdowns,
  carriedBy: birthdayRecordCarriers.activity,
  among: aged16To24,
  place(person, measuring) {
    return placeAtBirthday(
      person,
      measuring,
      [19, 21],
      (record) => record.activity,
      (value, why, { birthday }) => metIf(isInLearningOrWork(value), why(activitySaid(value)), { birthday }),
    );
  },
};
