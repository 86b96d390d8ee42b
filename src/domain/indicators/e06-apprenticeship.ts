import { aged16To24 } from './cohorts/among.ts';
import { birthdayExclusions, birthdayRecordCarriers } from './carried-by.ts';
import { placeAtBirthday } from './cohorts/birthday-cohort.ts';
import { activitySaid } from './cohorts/learning-and-work.ts';
import { breakdowns, type Indicator } from './indicator.ts';
import { metIf } from './placing.ts';

export const apprenticeship: Indicator = {
  id: 'E06',
  version: 1,
  title: 'In an apprenticeship (19 to 21)',
  unit: 'percent',
  when: 'B',
  meaning: 'Of young people who turned 19, 20 or 21 this year, how many were apprentices.',
  cohort: 'C903(19..21)',
  numerator: 'In an apprenticeship (F4, P4)',
  denominator: 'All of the cohort; no information counts against',
  exclusions: birthdayExclusions,
  direction: 'high',
  target: { value: 2, by: 'policy' },
  source: ['SSDA903 guide, OC3 ACTIV', 'DfE, Children looked after in England, care leavers'],
  benchmark: 'apprenticeship-19-21',
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
        metIf(value === 'F4' || value === 'P4', why(activitySaid(value)), { birthday }),
    );
  },
};
