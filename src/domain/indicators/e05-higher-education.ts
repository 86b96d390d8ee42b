import { aged16To24 } from './cohorts/among.ts';
import { birthdayExclusions, birthdayRecordCarriers } from './carried-by.ts';
import { placeAtBirthday } from './cohorts/birthday-cohort.ts';
import { activitySaid } from './cohorts/learning-and-work.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { metIf } from './placing.ts';

export const higherEducation: Indicator = {
  id: 'E05',
  version: 1,
  title: 'In higher education (19 to 21)',
  unit: 'percent',
  when: 'B',
  meaning:
    'Of young people who turned 19, 20 or 21 this year, how many were at university or studying beyond A level.',
  cohort: 'C903(19..21)',
  numerator: 'In higher education (F1, P1)',
  denominator: 'All of the cohort; no information counts against',
  exclusions: birthdayExclusions,
  direction: 'high',
  target: { value: 6, by: 'policy' },
  source: ['SSDA903 guide, OC3 ACTIV', 'DfE, Children looked after in England, care leavers'],
  benchmark: 'he-19-21',
  breakdowns,
  carriedBy: birthdayRecordCarriers.activity,
  among: aged16To24,
  place(person, measuring) {
    return placeAtBirthday(
      person,
      measuring,
      [19, 21],
      (record) => record.activity,
      (value, why, { birthday }) =>
        metIf(value === 'F1' || value === 'P1', why(activitySaid(value)), { birthday }),
    );
  },
};
