import { aged16To24 } from './cohorts/among.ts';
import { birthdayExclusions, birthdayRecordCarriers } from './carried-by.ts';
import { placeAtBirthday } from './cohorts/birthday-cohort.ts';
import { activitySaid, isNotInLearningOrWork } from './cohorts/learning-and-work.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { metIf } from './placing.ts';

const reasons = [
  { key: 'G4', unit: 'percent', title: 'Because of illness or disability (G4)' },
  { key: 'G5', unit: 'percent', title: 'Other circumstances (G5)' },
  { key: 'G6', unit: 'percent', title: 'Because of pregnancy or parenting (G6)' },
] as const;

export const notInLearningOrWork: Indicator = {
  id: 'E08',
  version: 1,
  title: 'Not in education, employment or training, with reason (19 to 21)',
  unit: 'percent',
  when: 'B',
  meaning:
    'Of young people who turned 19, 20 or 21 this year, how many were not yet in work or learning, and why.',
  cohort: 'C903(19..21)',
  numerator: 'Not in education, employment or training (G4, G5, G6)',
  denominator: 'All of the cohort; no information is in the denominator only',
  exclusions: birthdayExclusions,
  direction: 'low',
  target: { value: 40, by: 'policy' },
  source: ['SSDA903 guide, OC3 ACTIV', 'DfE, Children looked after in England, care leavers'],
  benchmark: 'neet-19-21',
  breakdowns,
  parts: reasons,
  carriedBy: birthdayRecordCarriers.activity,
  among: aged16To24,
  place(person, measuring) {
    return placeAtBirthday(
      person,
      measuring,
      [19, 21],
      (record) => record.activity,
      (value, why, { birthday }) =>
        metIf(isNotInLearningOrWork(value), why(activitySaid(value)), {
          birthday,
          parts: Object.fromEntries(
            reasons.map(({ key }) => [key, { numerator: value === key ? 1 : 0, denominator: 1 }]),
          ),
        }),
    );
  },
};
